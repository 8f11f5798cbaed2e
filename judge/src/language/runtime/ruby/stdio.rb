# Runs a solution that is a whole program of its own.

require 'set'

file, code, = Marshal.load(File.binread(File.join(__dir__, 'bundle')))
$0 = file
begin
  RubyVM::InstructionSequence.load_from_binary(code).eval
rescue SystemExit
  raise
rescue Exception => e # What is not caught ends the program, whatever it is.
  # This file is no part of the user's program.
  places = (e.backtrace_locations || []).lazy.reject { |place| place.path.start_with?('gavel/') }
  places = places.first(20).map(&:to_s)
  $stdout.flush
  $stderr.write("#{places.shift || file}: #{e.message} (#{e.class})\n",
                *places.map { |place| "\tfrom #{place}\n" })
  exit(1)
end
