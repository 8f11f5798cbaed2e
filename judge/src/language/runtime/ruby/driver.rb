# Answers the requests of gavel with the solution's method or class: frames from descriptor 3, frames to
# descriptor 4. See judge/src/wire for the frames.

require 'json'
require 'set'

class ListNode
  attr_accessor :val, :next

  def initialize(val = 0, next_node = nil)
    @val = val
    @next = next_node
  end
end

class TreeNode
  attr_accessor :val, :left, :right

  def initialize(val = 0, left = nil, right = nil)
    @val = val
    @left = left
    @right = right
  end
end

module Gavel
  READY, NOT_READY, RESULT, FAILURE = 1, 2, 3, 4
  OUT_OF_MEMORY, STACK_OVERFLOW = 1, 2
  MOST_NODES = 1 << 24
  RANGES = { 'int' => -2**31..2**31 - 1, 'long' => -2**63..2**63 - 1 }.freeze
  NO_NUMBERS = { 'NaN' => Float::NAN, 'Infinity' => Float::INFINITY,
                 '-Infinity' => -Float::INFINITY }.freeze

  # The solution has not what gavel is to call.
  class NotReady < StandardError
    attr_reader :line

    def initialize(message, line = 0)
      super(message)
      @line = line
    end
  end

  # A result is not of the declared type. `place` grows from the inside out.
  class WrongValue < StandardError
    attr_reader :place

    def initialize(message, place = '')
      super(message)
      @place = place
    end

    def within(outer)
      WrongValue.new(message, outer + place)
    end
  end

  # A type as the starter spells it.
  module Spelling
    PLAIN = { 'void' => 'nil', 'bool' => 'Boolean', 'int' => 'Integer', 'long' => 'Integer',
              'double' => 'Float', 'char' => 'String', 'string' => 'String',
              'tree' => 'TreeNode or nil', 'linked' => 'ListNode or nil' }.freeze

    def self.of(type)
      name = type['kind']
      inner = type['args'].map { |argument| of(argument) }
      text =
        case name
        when 'list' then inner[0].include?(' ') ? "Array<#{inner[0]}>" : "#{inner[0]}[]"
        when 'map' then "Hash{#{inner[0]} => #{inner[1]}}"
        when 'record' then type['record']
        else PLAIN[name]
        end
      type['nullable'] && !text.end_with?('nil') ? "#{text} or nil" : text
    end
  end

  # Records are plain classes with a positional constructor, equality by value and a readable inspect.
  module Records
    def self.define(record)
      names = record['fields'].map(&:first)
      made = Class.new { names.each { |name| attr_accessor(name) } }
      made.class_eval(<<~CODE)
        def initialize(#{names.each_index.map { |i| "value#{i} = nil" }.join(', ')})
          #{names.each_with_index.map { |name, i| "@#{name} = value#{i}" }.join("\n")}
        end

        def ==(other)
          other.instance_of?(self.class) && gavel_values == other.gavel_values
        end
        alias_method :eql?, :==

        def hash
          gavel_values.hash
        end

        def inspect
          "#{record['name']}(#{names.map { |name| "#{name}=\#{@#{name}.inspect}" }.join(', ')})"
        end
        alias_method :to_s, :inspect

        def gavel_values
          [#{names.map { |name| "@#{name}" }.join(', ')}]
        end
      CODE
      Object.const_set(record['name'], made)
    end
  end

  # Functions from JSON to what the solution gets; nil when they are the same.
  class Readers
    def initialize(records)
      @records = records
      @of_record = {}
    end

    def make(type)
      read = make_plain(type)
      read && type['nullable'] ? ->(value) { value.nil? ? nil : read.(value) } : read
    end

    private

    def make_plain(type)
      case type['kind']
      when 'double' then ->(value) { value.is_a?(String) ? NO_NUMBERS[value] : value }
      when 'list' then list(make(type['args'][0]))
      when 'map' then map(*type['args'].map { |argument| make(argument) })
      when 'tree' then tree(make(type['args'][0]))
      when 'linked' then linked(make(type['args'][0]))
      when 'record' then record(type['record'])
      end
    end

    def list(read)
      read && ->(values) { values.map(&read) }
    end

    def map(read_key, read_value)
      lambda do |pairs|
        pairs.to_h do |key, value|
          [read_key ? read_key.(key) : key, read_value ? read_value.(value) : value]
        end
      end
    end

    def linked(read)
      lambda do |values|
        (values || []).reverse_each.inject(nil) do |head, value|
          ::ListNode.new(read ? read.(value) : value, head)
        end
      end
    end

    def tree(read)
      lambda do |slots|
        nodes = (slots || []).map { |v| v.nil? ? nil : ::TreeNode.new(read ? read.(v) : v) }
        following = 1
        nodes.each do |node|
          next if node.nil?

          node.left = nodes[following]
          node.right = nodes[following + 1]
          following += 2
        end
        nodes[0]
      end
    end

    # The readers of the fields are made at the first use: records may hold records of their own kind.
    def record(name)
      lambda do |values|
        readers = @of_record[name] ||= @records[name]['fields'].map { |_, type| make(type) }
        fields = values.each_with_index.map { |v, i| readers[i] ? readers[i].(v) : v }
        Object.const_get(name).new(*fields)
      end
    end
  end

  # Functions that check a value and give what JSON can hold.
  class Writers
    def initialize(records)
      @records = records
      @of_record = {}
    end

    def make(type)
      write = send(type['kind'], type)
      type['nullable'] ? ->(value) { value.nil? ? nil : write.(value) } : write
    end

    def self.name_of(value)
      value.nil? ? 'nil' : value.class.to_s
    end

    private

    def wrong(value, type)
      WrongValue.new("is #{Writers.name_of(value)}, not #{Spelling.of(type)}")
    end

    def void(_type)
      ->(_value) {}
    end

    def bool(type)
      ->(value) { value == true || value == false ? value : raise(wrong(value, type)) }
    end

    def int(type)
      range = RANGES[type['kind']]
      lambda do |value|
        raise wrong(value, type) unless value.is_a?(Integer)
        next value if range.cover?(value)

        bits = type['kind'] == 'int' ? 32 : 64
        shown = value.bit_length < 130 ? value.to_s : "an integer of #{value.bit_length} bits"
        raise WrongValue, "is #{shown}, which does not fit in #{bits} bits"
      end
    end
    alias long int

    def double(type)
      lambda do |value|
        raise wrong(value, type) unless value.is_a?(Float) || value.is_a?(Integer)

        number = value.to_f
        number.finite? ? number : number.to_s
      end
    end

    def string(type)
      lambda do |value|
        raise wrong(value, type) unless value.is_a?(String)
        next value if value.encoding == Encoding::UTF_8 && value.valid_encoding?

        text = value.encoding == Encoding::BINARY ? value.dup.force_encoding('UTF-8') : value.encode('UTF-8')
        raise WrongValue, 'is a string that is not UTF-8' unless text.valid_encoding?

        text
      rescue EncodingError
        raise WrongValue, "is a string in #{value.encoding} that is not UTF-8"
      end
    end

    def char(type)
      write = string(type)
      lambda do |value|
        text = write.(value)
        if text.length != 1
          raise WrongValue, "is a String of length #{text.length}, not a single character"
        end
        raise WrongValue, "is #{text.inspect}, which is not a single byte" if text.ord > 255

        text
      end
    end

    def elements(values, write, place = ->(i) { "[#{i}]" })
      at = -1
      values.map do |value|
        at += 1
        write.(value)
      end
    rescue WrongValue => e
      raise e.within(place.(at))
    end

    def list(type)
      write = make(type['args'][0])
      ->(values) { values.is_a?(Array) ? elements(values, write) : raise(wrong(values, type)) }
    end

    def map(type)
      write_key, write_value = type['args'].map { |argument| make(argument) }
      lambda do |hash|
        raise wrong(hash, type) unless hash.is_a?(Hash)

        hash.map do |key, value|
          [within("key #{key.inspect} ") { write_key.(key) },
           within("[#{key.inspect}]") { write_value.(value) }]
        end
      end
    end

    def within(place)
      yield
    rescue WrongValue => e
      raise e.within(place)
    end

    def record(type)
      name = type['record']
      lambda do |value|
        raise wrong(value, type) unless value.is_a?(Object.const_get(name))

        fields = @of_record[name] ||=
          @records[name]['fields'].map { |field, inner| [field, make(inner)] }
        fields.map { |field, write| within(".#{field}") { write.(value.public_send(field)) } }
      end
    end

    def linked(type)
      write = make(type['args'][0])
      lambda do |head|
        values = []
        node = head
        until node.nil?
          raise wrong(node, type) unless node.is_a?(::ListNode)

          values << node.val
          raise WrongValue, 'is a linked list with a cycle' if values.size > MOST_NODES

          node = node.next
        end
        elements(values, write, ->(i) { "node #{i}" })
      end
    end

    def tree(type)
      write_value = make(type['args'][0])
      write = ->(node) { node.nil? ? nil : write_value.(node.val) }
      lambda do |root|
        nodes = root.nil? ? [] : [root]
        nodes.each do |node| # It grows while it is walked.
          next if node.nil?
          raise wrong(node, type) unless node.is_a?(::TreeNode)

          nodes << node.left << node.right
          raise WrongValue, 'is a tree with a cycle' if nodes.size > 2 * MOST_NODES
        end
        nodes.pop while !nodes.empty? && nodes.last.nil?
        elements(nodes, write, ->(i) { "node #{i}" })
      end
    end
  end

  # What the solution defines, held against what the problem calls.
  class Finder
    def initialize(spec, file)
      @spec = spec
      @file = file
    end

    # For each method of the problem what to call; for a function also how to make its object.
    def find
      @spec['kind'] == 'class' ? find_class : find_function
    end

    private

    def find_function
      method = @spec['methods'][0]
      owner = constant('Solution')
      if owner.nil? || (own_method(owner, method['name']).nil? && own_function(method['name']))
        found = own_function(method['name'])
        raise NotReady, "there is no method `#{method['name']}`#{near(method['name'], names)}" unless found

        owner = Object
      else
        found = own_method(owner, method['name']) || missing(owner, method)
      end
      check_parameters(found, method)
      [owner, [found]]
    end

    def find_class
      name = @spec['class']
      found = constant(name)
      raise NotReady, "there is no class #{name}#{near(name, names)}" unless found

      methods = @spec['methods'].map do |method|
        if method['constructor']
          check_constructor(found, method)
        else
          (own_method(found, method['name']) || missing(found, method)).tap do |callee|
            check_parameters(callee, method)
          end
        end
      end
      [found, methods]
    end

    def constant(name)
      return nil unless Object.const_defined?(name, false)

      found = Object.const_get(name)
      found if found.is_a?(Class)
    end

    # Not what every object has: a problem may well call a method `hash` or `send`.
    def own_method(owner, name)
      found = owner.instance_method(name)
      found unless [Object, Kernel, BasicObject].include?(found.owner)
    rescue NameError
      nil
    end

    def own_function(name)
      found = Object.instance_method(name)
      found if found.source_location&.first == @file
    rescue NameError
      nil
    end

    def missing(owner, method)
      line = (Object.const_source_location(owner.name) || [nil, 0])[1]
      own = owner.instance_methods(false)
      raise NotReady.new("class #{owner} has no method `#{method['name']}`#{near(method['name'], own)}", line)
    end

    def check_constructor(owner, method)
      found = owner.instance_method(:initialize)
      if found.owner != BasicObject
        check_parameters(found, method)
      elsif !method['params'].empty?
        raise NotReady.new("class #{owner} needs `def #{signature(method)}`",
                           (Object.const_source_location(owner.name) || [nil, 0])[1])
      end
      nil
    end

    def check_parameters(found, method)
      kinds = found.parameters.map(&:first)
      given = method['params'].size
      least = kinds.count(:req)
      most = kinds.include?(:rest) ? Float::INFINITY : least + kinds.count(:opt)
      return if given.between?(least, most) && !kinds.include?(:keyreq)

      taken = found.parameters.map(&:last).join(', ')
      raise NotReady.new("#{found.name} takes (#{taken}), but gavel calls `#{signature(method)}`",
                         found.source_location ? found.source_location[1] : 0)
    end

    def signature(method)
      name = method['constructor'] ? 'initialize' : method['name']
      params = method['params'].map(&:first)
      params.empty? ? name : "#{name}(#{params.join(', ')})"
    end

    # What the solution's file defines at its top.
    def names
      functions = Object.private_instance_methods(false) + Object.instance_methods(false)
      functions.select { |name| own_function(name) } +
        Object.constants.select { |name| Object.const_source_location(name)&.first == @file }
    end

    def near(name, candidates)
      require 'did_you_mean/spell_checker'
      require 'did_you_mean/jaro_winkler'
      require 'did_you_mean/levenshtein'
      best = DidYouMean::SpellChecker.new(dictionary: candidates).correct(name).first
      best ? "; did you mean `#{best}`?" : ''
    rescue LoadError
      ''
    end
  end

  # The frames of gavel's protocol.
  module Frames
    OUTPUT = IO.for_fd(4, 'wb', autoclose: false)
    OUTPUT.sync = true

    # CPU nanoseconds of all threads. Not the clock of the process: once it has a CPU limit, Linux answers
    # that from a value it only refreshes at timer ticks, 4 ms apart.
    def self.cpu_now
      Process.clock_gettime(:GETRUSAGE_BASED_CLOCK_PROCESS_CPUTIME_ID, :nanosecond)
    end

    def self.send(kind, index, cpu, payload)
      OUTPUT.write([payload.bytesize + 13, kind, index, cpu].pack('VCVq<') + payload.b)
    end

    def self.text(text)
      data = text.encode('UTF-8', invalid: :replace, undef: :replace).scrub('?')
      data = "#{data.byteslice(0, 2000).scrub('')}..." if data.bytesize > 2000
      [data.bytesize].pack('V') + data.b
    end

    def self.failure(type, message, line = 0, call = -1, flags = 0)
      [line, call, flags].pack('l<l<C') + text(type) + text(message)
    end

    def self.exception(error, file, call = -1)
      place = (error.backtrace_locations || []).find { |location| location.path == file }
      line = place ? place.lineno : 0
      if error.is_a?(SystemExit)
        return failure('SystemExit', 'the code called exit instead of returning', line, call)
      end

      flags = { NoMemoryError => OUT_OF_MEMORY, SystemStackError => STACK_OVERFLOW }.fetch(error.class, 0)
      failure(error.class.to_s, message_of(error), line, call, flags)
    end

    def self.message_of(error)
      error.message.to_s
    rescue StandardError
      ''
    end
  end

  # One test: what is called, how far it came, how long it took.
  class Trial
    attr_reader :call, :cpu

    def initialize(spec, owner, callees)
      @methods = spec['methods']
      @is_class = spec['kind'] == 'class'
      @owner = owner
      @callees = callees
      @call = -1
      @cpu = 0
    end

    def run(request)
      @is_class ? run_calls(request) : run_function(request)
    end

    private

    def timed
      start = Frames.cpu_now
      yield
    ensure
      @cpu = Frames.cpu_now - start
    end

    def run_function(request)
      method = @methods[0]
      arguments = read(method, request)
      value = timed { @callees[0].bind_call(@owner.new, *arguments) }
      write(method, value)
    end

    def run_calls(request)
      calls = request.map { |number, values| [number, read(@methods[number], values)] }
      parts = []
      object = nil
      timed do
        calls.each_with_index do |(number, arguments), i|
          @call = i
          if @methods[number]['constructor']
            object = @owner.new(*arguments)
            value = nil
          else
            value = @callees[number].bind_call(object, *arguments)
          end
          # At once: the solution may return an array that it goes on to change.
          parts << number << write(@methods[number], value)
        end
      end
      "[#{parts.join(',')}]"
    end

    def read(method, values)
      readers = method['readers']
      values.each_with_index.map { |value, i| readers[i] ? readers[i].(value) : value }
    end

    def write(method, value)
      JSON.generate(method['writer'].(value), max_nesting: 0)
    rescue WrongValue => e
      raise WrongValue, explain(method, value, e)
    end

    def explain(method, value, error)
      wanted = Spelling.of(method['result'])
      head = "#{method['name']} should return #{wanted}, but"
      if !error.place.empty?
        "#{head} #{error.place.strip} #{error.message}"
      elsif error.message.start_with?("is #{Writers.name_of(value)}, not")
        "#{method['name']} returned #{Writers.name_of(value)}, but should return #{wanted}"
      else
        "#{head} the result #{error.message}"
      end
    end
  end

  # Requests, one after the other.
  class Server
    def initialize(spec, file, owner, callees)
      @spec, @file, @owner, @callees = spec, file, owner, callees
    end

    def serve
      requests = IO.for_fd(3, 'rb', autoclose: false)
      while (head = requests.read(8)) && head.bytesize == 8
        length, index = head.unpack('VV')
        payload = requests.read(length - 4)
        answer(index, payload)
        # What one test leaves behind is no business of the next one.
        GC.start if payload.bytesize > 1 << 20
      end
    end

    private

    def answer(index, payload)
      trial = Trial.new(@spec, @owner, @callees)
      request = Server.parse(payload)
      kind = RESULT
      begin
        data = trial.run(request)
      rescue WrongValue => e
        kind = FAILURE
        data = Frames.failure('', e.message, 0, trial.call)
      rescue Exception => e # Whatever the solution raises is its answer.
        kind = FAILURE
        data = Frames.exception(e, @file, trial.call)
      end
      Gavel.flush_prints
      Frames.send(kind, index, trial.cpu, data)
    end

    def self.parse(payload)
      request = JSON.parse(payload.force_encoding('UTF-8'), max_nesting: 0)
      payload.include?('\udc') ? repair(request) : request
    end

    # Bytes that are not UTF-8 arrive as lone surrogates, which the parser writes as three bytes.
    def self.repair(value)
      case value
      when Array then value.map { |inner| repair(inner) }
      when String
        return value if value.valid_encoding?

        value.b.gsub(/\xED[\xB2\xB3][\x80-\xBF]/n) do |bytes|
          _, middle, last = bytes.bytes
          (((middle & 0x0F) << 6 | last & 0x3F) & 0xFF).chr
        end.force_encoding('UTF-8')
      else value
      end
    end
  end

  def self.flush_prints
    [$stdout, $stderr].each(&:flush)
  rescue StandardError
    nil # The solution closed or replaced it.
  end

  def self.prepare_types(spec)
    records = spec['records'].to_h { |record| [record['name'], record] }
    spec['records'].each { |record| Records.define(record) }
    readers = Readers.new(records)
    writers = Writers.new(records)
    spec['methods'].each do |method|
      method['readers'] = method['params'].map { |_, type| readers.make(type) }
      method['writer'] = writers.make(method['result'])
    end
  end

  def self.main
    file, code, text = Marshal.load(File.binread(File.join(__dir__, 'bundle')))
    spec = JSON.parse(text)
    prepare_types(spec)
    begin
      RubyVM::InstructionSequence.load_from_binary(code).eval
      owner, callees = Finder.new(spec, file).find
    rescue NotReady => e
      return Frames.send(NOT_READY, 0, Frames.cpu_now, Frames.failure('', e.message, e.line))
    rescue Exception => e # Whatever its top level raises.
      flush_prints
      return Frames.send(NOT_READY, 0, Frames.cpu_now, Frames.exception(e, file))
    end
    Frames.send(READY, 0, Frames.cpu_now, '')
    Server.new(spec, file, owner, callees).serve
    flush_prints
  end
end

Gavel.main
# Threads and at_exit blocks that the solution left behind must not keep the process.
exit!(0)
