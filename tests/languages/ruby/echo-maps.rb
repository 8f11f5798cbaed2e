class Echo
  def echo_counts(value)
    value
  end

  def echo_names(value)
    value
  end

  def echo_totals(value)
    value
  end

  def echo_flags(value)
    value
  end

  def echo_grades(value)
    value
  end

  def echo_groups(value)
    value
  end
end
