#include "collected_files.h"

#include <cerrno>

#include <unistd.h>

#include "gavel/sandbox/sandbox_error.h"

namespace gavel::sandbox {

std::vector<CollectedFile> read_collected(Box& box, const FinishedReply& reply,
                                          const std::vector<UniqueFd>& files) {
  std::vector<CollectedFile> collected;
  if (files.size() != reply.collected.size()) {
    box.abandon();
    throw SandboxError("collect files", EBADMSG);
  }
  for (std::size_t i = 0; i < files.size(); ++i) {
    CollectedFile file{reply.collected[i].name, std::string(reply.collected[i].size, '\0')};
    std::size_t done = 0;
    while (done < file.content.size()) {
      const ssize_t n = ::pread(files[i].get(), file.content.data() + done,
                                file.content.size() - done, static_cast<off_t>(done));
      if (n <= 0) throw SandboxError("collect " + file.name, n < 0 ? errno : EIO);
      done += static_cast<std::size_t>(n);
    }
    collected.push_back(std::move(file));
  }
  return collected;
}

}  // namespace gavel::sandbox
