#include "shrink/deletion.h"
#include "shrink/passes.h"

namespace gavel::judge::shrinking {

void delete_calls(Search& search) {
  // The constructor stays.
  delete_stretches(search, {.count =
                                [&] {
                                  const std::size_t calls = search.current().calls.size();
                                  return calls > 0 ? calls - 1 : 0;
                                },
                            .without =
                                [&](std::size_t begin, std::size_t end) {
                                  DomainCase shorter = search.current();
                                  auto& calls = shorter.calls;
                                  calls.erase(calls.begin() + static_cast<std::ptrdiff_t>(begin) + 1,
                                              calls.begin() + static_cast<std::ptrdiff_t>(end) + 1);
                                  return std::optional(std::move(shorter));
                                }});
}

}  // namespace gavel::judge::shrinking
