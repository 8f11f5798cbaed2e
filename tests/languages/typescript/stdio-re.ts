// line: 9
// says: TypeError
interface Nothing {
  field: string;
}

function inner(): number {
  const nothing: any = [];
  return nothing.length();
}
inner();
