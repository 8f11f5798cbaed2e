def sessionize(clicks, gap)
  newest = {}
  sessions = []
  # One number is compared faster than a pair.
  clicks.each_with_index.sort_by { |click, i| click.at * clicks.size + i }.each do |click, _|
    session = newest[click.user]
    if session.nil? || click.at - session.end > gap
      session = Session.new(click.user, click.at, click.at, 0, click.page, click.page)
      newest[click.user] = session
      sessions << session
    end
    session.end = click.at
    session.exit_page = click.page
    session.clicks += 1
  end
  sessions.sort_by { |session| [session.start, session.user] }
end
