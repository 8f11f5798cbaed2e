#include "shrink/deletion.h"
#include "shrink/handles.h"
#include "shrink/passes.h"

namespace gavel::judge::shrinking {

void delete_calls(Search& search) {
  const auto count = [&] {
    const std::size_t calls = search.current().calls.size();
    return calls > 0 ? calls - 1 : 0;  // The constructor stays.
  };
  const auto without = [&](std::size_t begin, std::size_t end) {
    return std::optional(without_calls(search.problem(), search.current(), begin + 1, end + 1));
  };
  delete_stretches(search, {count, without});
}

}  // namespace gavel::judge::shrinking
