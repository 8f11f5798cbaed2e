#include "messages.h"

#include "wire.h"

namespace gavel::sandbox {

namespace {

template <typename Message>
std::optional<Message> finish(const WireReader& reader, Message message) {
  if (!reader.ok() || !reader.rest().empty()) return std::nullopt;
  return message;
}

void write_limits(WireWriter& out, const ResourceLimits& limits) {
  out.number(limits.address_space);
  out.number(limits.data);
  out.number(limits.stack);
  out.number(limits.cpu_seconds);
  out.number(limits.file_size);
  out.number(limits.open_files);
  out.number(limits.processes);
}

ResourceLimits read_limits(WireReader& in) {
  ResourceLimits limits;
  limits.address_space = in.number();
  limits.data = in.number();
  limits.stack = in.number();
  limits.cpu_seconds = in.number();
  limits.file_size = in.number();
  limits.open_files = in.number();
  limits.processes = in.number();
  return limits;
}

}  // namespace

std::string encode(const SetupRequest& message) {
  WireWriter out;
  out.flag(message.weak);
  out.text(message.weak_directory);
  out.flag(message.proc);
  out.flag(message.landlock);
  out.texts(message.read_only);
  out.number(message.scratch_bytes);
  out.number(message.scratch_files);
  out.text(message.filter);
  out.number(message.key);
  return out.take();
}

std::optional<SetupRequest> decode_setup(std::string_view record) {
  WireReader in(record);
  SetupRequest message;
  message.weak = in.flag();
  message.weak_directory = in.text();
  message.proc = in.flag();
  message.landlock = in.flag();
  message.read_only = in.texts();
  message.scratch_bytes = in.number();
  message.scratch_files = in.number();
  message.filter = in.text();
  message.key = in.number();
  return finish(in, std::move(message));
}

std::string encode(const ReadyReply& message) {
  WireWriter out;
  out.flag(message.shares_user);
  out.number(message.layers.size());
  for (const LayerReport& layer : message.layers) {
    out.text(layer.name);
    out.flag(layer.on);
    out.text(layer.detail);
  }
  return out.take();
}

std::optional<ReadyReply> decode_ready(std::string_view record) {
  WireReader in(record);
  ReadyReply message;
  message.shares_user = in.flag();
  const std::size_t layers = in.count();
  for (std::size_t i = 0; i < layers && in.ok(); ++i) {
    LayerReport& layer = message.layers.emplace_back();
    layer.name = in.text();
    layer.on = in.flag();
    layer.detail = in.text();
  }
  return finish(in, std::move(message));
}

std::string encode(const RunRequest& message) {
  WireWriter out;
  out.text(message.program);
  out.flag(message.program_from_descriptor);
  out.flag(message.answers);
  out.texts(message.arguments);
  out.texts(message.environment);
  write_limits(out, message.limits);
  out.number(message.files.size());
  for (const FileEntry& file : message.files) {
    out.text(file.name);
    out.number(file.size);
    out.flag(file.executable);
  }
  out.texts(message.collect);
  out.number(message.collect_limit);
  return out.take();
}

std::optional<RunRequest> decode_run(std::string_view record) {
  WireReader in(record);
  RunRequest message;
  message.program = in.text();
  message.program_from_descriptor = in.flag();
  message.answers = in.flag();
  message.arguments = in.texts();
  message.environment = in.texts();
  message.limits = read_limits(in);
  const std::size_t files = in.count();
  for (std::size_t i = 0; i < files && in.ok(); ++i) {
    FileEntry& file = message.files.emplace_back();
    file.name = in.text();
    file.size = in.number();
    file.executable = in.flag();
  }
  message.collect = in.texts();
  message.collect_limit = in.number();
  if (!in.ok() || message.arguments.empty() || message.collect.size() > kMaxCollected) {
    return std::nullopt;
  }
  for (const FileEntry& file : message.files) {
    if (!is_safe_relative_name(file.name)) return std::nullopt;
  }
  for (const std::string& name : message.collect) {
    if (!is_safe_relative_name(name)) return std::nullopt;
  }
  return finish(in, std::move(message));
}

std::string encode(const StartedReply& message) {
  WireWriter out;
  out.number(message.cpu_before_exec_ns);
  out.number(message.started_at_ns);
  out.number(message.pid);
  return out.take();
}

std::optional<StartedReply> decode_started(std::string_view record) {
  WireReader in(record);
  StartedReply message;
  message.cpu_before_exec_ns = in.number();
  message.started_at_ns = in.number();
  message.pid = in.number();
  return finish(in, message);
}

std::string encode(const NotStartedReply& message) {
  WireWriter out;
  out.number(message.error_number);
  return out.take();
}

std::optional<NotStartedReply> decode_not_started(std::string_view record) {
  WireReader in(record);
  return finish(in, NotStartedReply{in.number()});
}

std::string encode(const ForbiddenReply& message) {
  WireWriter out;
  out.number(message.architecture);
  out.number(message.call);
  return out.take();
}

std::optional<ForbiddenReply> decode_forbidden(std::string_view record) {
  WireReader in(record);
  ForbiddenReply message;
  message.architecture = in.number();
  message.call = in.number();
  return finish(in, message);
}

std::string encode(const FinishedReply& message) {
  WireWriter out;
  out.number(message.wait_status);
  out.number(message.cpu_ns);
  out.number(message.peak_kib);
  out.number(message.ended_at_ns);
  out.number(message.collected.size());
  for (const CollectedEntry& file : message.collected) {
    out.text(file.name);
    out.number(file.size);
  }
  return out.take();
}

std::optional<FinishedReply> decode_finished(std::string_view record) {
  WireReader in(record);
  FinishedReply message;
  message.wait_status = in.number();
  message.cpu_ns = in.number();
  message.peak_kib = in.number();
  message.ended_at_ns = in.number();
  const std::size_t files = in.count();
  for (std::size_t i = 0; i < files && in.ok(); ++i) {
    CollectedEntry& file = message.collected.emplace_back();
    file.name = in.text();
    file.size = in.number();
  }
  return finish(in, std::move(message));
}

std::string encode(const FailedReply& message) {
  WireWriter out;
  out.text(message.step);
  out.number(message.error_number);
  return out.take();
}

std::optional<FailedReply> decode_failed(std::string_view record) {
  WireReader in(record);
  FailedReply message;
  message.step = in.text();
  message.error_number = in.number();
  return finish(in, std::move(message));
}

bool is_safe_relative_name(std::string_view name) {
  if (name.empty() || name.front() == '/' || name.find('\0') != std::string_view::npos) {
    return false;
  }
  while (!name.empty()) {
    const std::size_t slash = name.find('/');
    const std::string_view part = name.substr(0, slash);
    if (part.empty() || part == "." || part == "..") return false;
    if (slash == std::string_view::npos) return true;
    name.remove_prefix(slash + 1);
  }
  return false;
}

}  // namespace gavel::sandbox
