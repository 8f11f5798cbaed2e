// Feeds arbitrary bytes to every decoder of the protocol between gavel and gavel-box. Whatever a
// decoder accepts must survive being encoded and decoded again, byte for byte.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "messages.h"

namespace {

using namespace gavel::sandbox;

template <typename Message>
void check(std::string_view record, std::optional<Message> (*decode)(std::string_view)) {
  const std::optional<Message> message = decode(record);
  if (!message) return;
  if (encode(*message) != record) {
    std::fputs("a decoder accepted what its encoder does not write\n", stderr);
    std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view record(reinterpret_cast<const char*>(data) + 1, size - 1);
  switch (data[0] % 8) {
    case 0:
      check(record, decode_setup);
      break;
    case 1:
      check(record, decode_ready);
      break;
    case 2:
      check(record, decode_run);
      break;
    case 3:
      check(record, decode_started);
      break;
    case 4:
      check(record, decode_not_started);
      break;
    case 5:
      check(record, decode_forbidden);
      break;
    case 6:
      check(record, decode_finished);
      break;
    default:
      check(record, decode_failed);
      break;
  }
  return 0;
}
