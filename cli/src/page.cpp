#include "page.h"

#include <unistd.h>

#include "output.h"
#include "terminal/pager.h"
#include "terminal/stream.h"

namespace gavel::cli {

void page(Context& context, const std::string& text) {
  const std::string finished = context.look().finished(text);
  const std::string pager = terminal::pager_command();
  const bool wanted = !context.global().no_pager && !pager.empty() &&
                      terminal::needs_pager(finished, terminal::look_at(STDOUT_FILENO));
  if (!wanted || !terminal::page(finished, pager)) print(finished);
}

}  // namespace gavel::cli
