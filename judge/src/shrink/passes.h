#pragma once

#include "shrink/search.h"

/// The ways in which a case can become smaller, each in a file of its name. A pass edits the
/// search's current case until none of its edits helps; what it leaves is tried by the next.
namespace gavel::judge::shrinking {

/// Drops calls, and what used their results.
void delete_calls(Search& search);

/// Drops elements of lists; lists that share a size lose the same elements together.
void delete_elements(Search& search);

/// Drops subtrees of binary trees.
void prune_trees(Search& search);

/// Makes different keys one and the same, wherever they stand.
void merge_keys(Search& search);

/// First member of a set, false, a value for a null.
void simplify_leaves(Search& search);

/// Simplest texts that their lines allow, everywhere at once and then one by one.
void shorten_strings(Search& search);

/// Moves all values of a field towards zero by the same amount.
void translate_fields(Search& search);

/// Draws the values of a field closer together, keeping their order.
void close_gaps(Search& search);

/// Lowers an argument and what is measured against it by the same amount: a gap with the distances
/// of timestamps, a threshold with the values it cuts.
void lower_together(Search& search);

/// Lowers numbers one by one.
void lower_numbers(Search& search);

}  // namespace gavel::judge::shrinking
