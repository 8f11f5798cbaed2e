class Echo
  def echo_bool(value)
    value
  end

  def echo_int(value)
    value
  end

  def echo_long(value)
    value
  end

  def echo_double(value)
    value
  end

  def echo_char(value)
    value
  end

  def echo_string(value)
    value
  end

  def echo_ints(value)
    value
  end

  def echo_longs(value)
    value
  end

  def echo_doubles(value)
    value
  end

  def echo_bools(value)
    value
  end

  def echo_chars(value)
    value
  end

  def echo_strings(value)
    value
  end

  def echo_grid(value)
    value
  end

  def echo_board(value)
    value
  end

  def echo_pages(value)
    value
  end

  def echo_cube(value)
    value
  end

  def echo_point(value)
    value
  end

  def echo_points(value)
    value
  end

  def echo_trip(value)
    value
  end

  def echo_trips(value)
    value
  end

  def echo_maybe_bool(value)
    value
  end

  def echo_maybe_int(value)
    value
  end

  def echo_maybe_long(value)
    value
  end

  def echo_maybe_double(value)
    value
  end

  def echo_maybe_char(value)
    value
  end

  def echo_maybe_string(value)
    value
  end

  def echo_maybe_point(value)
    value
  end

  def echo_maybe_ints(value)
    value
  end
end
