#include "round/mock_rules.h"

#include "command_error.h"
#include "round/round_book.h"

namespace gavel::cli {

void refuse_in_mock(const Context& context, const judge::Problem& problem,
                    const std::string& message, const std::string& help) {
  const std::optional<RoundBook> book = existing_book(context);
  const auto open = book ? book->open() : std::nullopt;
  if (!open || open->problem != problem.id || open->mode != round::Mode::kMock) return;
  throw CommandError(ExitCode::kUsage, "C030", message, help);
}

}  // namespace gavel::cli
