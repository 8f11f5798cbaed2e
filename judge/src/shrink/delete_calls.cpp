#include "shrink/deletion.h"
#include "shrink/handles.h"
#include "shrink/passes.h"

namespace gavel::judge::shrinking {

void delete_calls(Search& search) {
  const auto count = [&] {
    const std::size_t calls = search.current().calls.size();
    return calls > 0 ? calls - 1 : 0;  // The constructor stays.
  };
  const auto without = [&](const DomainCase& from, std::size_t begin, std::size_t end) {
    return without_calls(search.problem(), from, begin + 1, end + 1);
  };
  const Deletable calls{count, without};
  delete_stretches(search, calls);
  delete_any_two(search, calls);
}

}  // namespace gavel::judge::shrinking
