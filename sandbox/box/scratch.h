#pragma once

#include <sys/types.h>

#include "../protocol/channel.h"
#include "layer.h"

namespace gavel::sandbox {

/// Writes the files of a run into /box. Their contents come one after the other from `contents`
/// (when there is no memory file) or from the memory file `large` starting at `offset`.
/// Throws StepFailure.
void place_files(const BoxState& state, const std::vector<FileEntry>& files,
                 std::string_view contents, int large, off_t offset);

/// Opens the files of /box that a run wants back: regular files only, never through a link, never
/// waiting for a fifo, none above `limit`. What is not so is left out.
void collect_files(const BoxState& state, const RunRequest& request, FinishedReply& reply,
                   std::vector<UniqueFd>& fds);

/// Empties /box and /tmp and resets what a program could change of the directories themselves, so
/// that nothing crosses from run to run. Throws StepFailure when something resists.
void empty_scratch(const BoxState& state);

}  // namespace gavel::sandbox
