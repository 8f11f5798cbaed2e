#include "shrink/shrink.h"

#include <array>

#include "shrink/passes.h"
#include "shrink/search.h"

namespace gavel::judge {
namespace {

using namespace shrinking;

// What removes most comes first: every later pass has less to look at.
constexpr std::array kPasses = {delete_calls,     delete_elements, prune_trees, merge_keys,
                                simplify_leaves,  translate_fields, close_gaps, lower_together,
                                lower_numbers,    shorten_strings};

}  // namespace

ShrinkResult shrink(const Problem& problem, const DomainCase& failing,
                    const StillFails& still_fails, const IsValid& is_valid,
                    const ShrinkBudget& budget) {
  Search search(problem, failing, still_fails, is_valid, budget);
  int before = -1;
  while (search.adopted() != before && !search.exhausted()) {
    before = search.adopted();
    for (const auto pass : kPasses) {
      if (!search.exhausted()) pass(search);
    }
  }
  return {.smallest = search.current(),
          .runs = search.runs(),
          .finished = search.adopted() == before && !search.exhausted()};
}

}  // namespace gavel::judge
