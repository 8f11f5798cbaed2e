# Checks a solution and packs what its runs need, so that no run compiles anything.
#
# usage: build.rb SOLUTION SPEC
# Writes bundle: the file's name, its compiled code, and SPEC. When the solution does not compile, prints
# the line number and then the first error, the rest on standard error, and exits with 1.

solution, spec_file = ARGV
source = File.binread(solution).force_encoding('UTF-8')

def refuse(solution, text)
  first, *rest = text.lines.slice_before { |line| line.start_with?("#{solution}:") }.map(&:join)
  line = first[/\A#{Regexp.escape(solution)}:(\d+)/, 1] || 0
  $stderr.write(*rest)
  $stdout.write("#{line}\n#{first.chomp}\n")
  exit(1)
end

unless source.valid_encoding?
  number = source.lines.index { |line| !line.valid_encoding? } + 1
  refuse(solution, "#{solution}:#{number}: this line is not UTF-8")
end
begin
  code = RubyVM::InstructionSequence.compile(source, solution, solution, 1)
rescue SyntaxError => e
  refuse(solution, e.message)
end
File.binwrite('bundle', Marshal.dump([solution, code.to_binary, File.read(spec_file)]))
