class Echo {
  echoBool(value: boolean): boolean {
    return value;
  }
  echoInt(value: number): number {
    return value;
  }
  echoLong(value: bigint): bigint {
    return value;
  }
  echoDouble(value: number): number {
    return value;
  }
  echoChar(value: string): string {
    return value;
  }
  echoString(value: string): string {
    return value;
  }
  echoInts(value: number[]): number[] {
    return value;
  }
  echoLongs(value: bigint[]): bigint[] {
    return value;
  }
  echoDoubles(value: number[]): number[] {
    return value;
  }
  echoBools(value: boolean[]): boolean[] {
    return value;
  }
  echoChars(value: string[]): string[] {
    return value;
  }
  echoStrings(value: string[]): string[] {
    return value;
  }
  echoGrid(value: number[][]): number[][] {
    return value;
  }
  echoBoard(value: string[][]): string[][] {
    return value;
  }
  echoPages(value: string[][]): string[][] {
    return value;
  }
  echoCube(value: bigint[][][]): bigint[][][] {
    return value;
  }
  echoPoint(value: Point): Point {
    return value;
  }
  echoPoints(value: Point[]): Point[] {
    return value;
  }
  echoTrip(value: Trip): Trip {
    return value;
  }
  echoTrips(value: Trip[][]): Trip[][] {
    return value;
  }
  echoMaybeBool(value: boolean | null): boolean | null {
    return value;
  }
  echoMaybeInt(value: number | null): number | null {
    return value;
  }
  echoMaybeLong(value: bigint | null): bigint | null {
    return value;
  }
  echoMaybeDouble(value: number | null): number | null {
    return value;
  }
  echoMaybeChar(value: string | null): string | null {
    return value;
  }
  echoMaybeString(value: string | null): string | null {
    return value;
  }
  echoMaybePoint(value: Point | null): Point | null {
    return value;
  }
  echoMaybeInts(value: (number | null)[]): (number | null)[] {
    return value;
  }
}
