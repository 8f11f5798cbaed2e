class Echo
  def echo_tree(value)
    value
  end

  def echo_linked(value)
    value
  end

  def echo_wide_tree(value)
    value
  end

  def echo_names(value)
    value
  end

  def echo_forest(value)
    value
  end

  def echo_chains(value)
    value
  end
end
