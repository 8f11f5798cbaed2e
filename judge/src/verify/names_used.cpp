// G2: a line of `input` that nothing uses is a mistake in the file or in the author's mind. Whether
// the lines can be understood and their ranges hold values is the loader's to say.
#include <fmt/format.h>

#include "domain/line_use.h"
#include "verify/check_table.h"

namespace gavel::judge {

void check_names_used(Verification& v) {
  if (!v.problem().input_domain) return;
  for (const DomainSpec& line : v.problem().input_domain->lines) {
    // A text problem without a layout draws nothing: its lines are there to be read.
    const bool only_read = is_program(v.problem().kind) && v.problem().layout.empty();
    if (!line.record.empty() || only_read || is_line_used(v.problem(), line.name)) continue;
    v.warn(line.place, fmt::format("nothing uses `{}`", line.name),
           "name it in `entry`, in another line or in `layout`, or remove it");
  }
}

}  // namespace gavel::judge
