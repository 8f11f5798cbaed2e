#include <algorithm>

#include "meter.h"

namespace gavel::sandbox {

namespace {

class CgroupMeter final : public Meter {
 public:
  CgroupMeter(const Cgroup& group, std::unique_ptr<Meter> inner)
      : group_(group), inner_(std::move(inner)), before_(read()) {}

  std::chrono::nanoseconds cpu() override {
    last_cpu_ = std::max(last_cpu_, read() - before_);
    return last_cpu_;
  }

  std::uint64_t resident_bytes() override { return inner_->resident_bytes(); }
  std::chrono::nanoseconds kept_waiting() override { return inner_->kept_waiting(); }
  bool all_asleep() override { return inner_->all_asleep(); }

 private:
  [[nodiscard]] std::chrono::nanoseconds read() const {
    return group_.cpu().value_or(std::chrono::nanoseconds{0});
  }

  const Cgroup& group_;
  std::unique_ptr<Meter> inner_;
  std::chrono::nanoseconds before_;
  std::chrono::nanoseconds last_cpu_{0};
};

}  // namespace

std::unique_ptr<Meter> make_cgroup_meter(const Cgroup& group, std::unique_ptr<Meter> inner) {
  return std::make_unique<CgroupMeter>(group, std::move(inner));
}

}  // namespace gavel::sandbox
