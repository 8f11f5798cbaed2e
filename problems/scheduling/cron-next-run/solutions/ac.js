// Looks for the date and for the time of day separately. Dates are counted in days, so that
// weekdays need no calendar; a month that is not named is left in one step.
const DAY = 86400000;

function named(field, low, high) {
  const values = new Set();
  for (const item of field.split(',')) {
    const [span, step] = item.split('/');
    const [from, to] = span === '*' ? [low, high] : span.split('-').map(Number);
    const end = to === undefined ? from : to;
    const last = end < from ? end + (high - low + 1) : end;
    for (let value = from; value <= last; value += Number(step ?? 1)) {
      values.add(value > high ? value - (high - low + 1) : value);
    }
  }
  return [...values].sort((a, b) => a - b);
}

function nextDate(job, start, end) {
  const days = named(job.day, 1, 31);
  const months = named(job.month, 1, 12);
  const weekdays = named(job.weekday, 0, 6);
  const both = job.day.startsWith('*') || job.weekday.startsWith('*');
  for (let time = start; time < end; ) {
    const date = new Date(time);
    if (!months.includes(date.getUTCMonth() + 1)) {
      time = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
      continue;
    }
    const day = days.includes(date.getUTCDate());
    const weekday = weekdays.includes(date.getUTCDay());
    if (both ? day && weekday : day || weekday) return time;
    time += DAY;
  }
  return null;
}

function nextRun(job) {
  const times = [];
  for (const hour of named(job.hour, 0, 23)) {
    for (const minute of named(job.minute, 0, 59)) {
      times.push(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    }
  }
  const [date, clock] = job.after.split(' ');
  const today = Date.parse(`${date}T00:00:00Z`);
  const later = times.find((time) => time > clock);
  const start = later === undefined ? today + DAY : today;
  const found = nextDate(job, start, start + 41 * 366 * DAY);
  if (found === null) return 'never';
  return `${new Date(found).toISOString().slice(0, 10)} ${found === today ? later : times[0]}`;
}

function nextRuns(jobs) {
  return jobs.map(nextRun);
}
