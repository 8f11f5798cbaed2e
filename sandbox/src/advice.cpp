#include "advice.h"

#include <fstream>
#include <string_view>

namespace gavel::sandbox {

namespace {

std::string setting(const char* path) {
  std::ifstream in(path);
  std::string value;
  in >> value;
  return value;
}

struct LayerText {
  std::string_view name;
  std::string_view effect;
  std::string_view fix;
};

constexpr LayerText kTexts[] = {
    {"namespaces", "programs share your processes' view and your network", ""},
    {"mounts", "programs can see the files that you can see", ""},
    {"landlock", "one line of defence fewer around files",
     "needs Linux 5.13 or newer with Landlock among the active security modules"},
    {"cgroup", "memory of several processes together is sampled instead of enforced by the kernel",
     "log in through systemd, or run as root where cgroups are writable"},
};

}  // namespace

std::string namespace_advice() {
  if (setting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == "1") {
    return "AppArmor restricts user namespaces here: install the profile that comes with gavel "
           "(sudo cp apparmor/gavel-box /etc/apparmor.d/ && sudo apparmor_parser -r "
           "/etc/apparmor.d/gavel-box)";
  }
  if (setting("/proc/sys/kernel/unprivileged_userns_clone") == "0") {
    return "user namespaces are switched off: sudo sysctl kernel.unprivileged_userns_clone=1";
  }
  if (setting("/proc/sys/user/max_user_namespaces") == "0") {
    return "user namespaces are switched off: sudo sysctl user.max_user_namespaces=10000";
  }
  return "in a container, allow user namespaces (Docker: --security-opt seccomp=unconfined "
         "--security-opt apparmor=unconfined --security-opt systempaths=unconfined); otherwise the "
         "weak sandbox has to be asked for";
}

Layer describe_layer(const LayerReport& report) {
  Layer layer;
  layer.name = report.name;
  layer.detail = report.detail;
  layer.state = report.on ? LayerState::kOn : LayerState::kAbsent;
  if (report.on) return layer;
  for (const LayerText& text : kTexts) {
    if (text.name != report.name) continue;
    layer.effect = text.effect;
    layer.fix = text.fix;
  }
  if (report.name == "namespaces" || report.name == "mounts") layer.fix = namespace_advice();
  return layer;
}

}  // namespace gavel::sandbox
