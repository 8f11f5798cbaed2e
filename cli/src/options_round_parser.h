#pragma once

#include <memory>
#include <string>
#include <utility>

#include "options.h"

namespace CLI {
class App;
}

namespace gavel::cli {

/// A command whose options, once parsed, become the invocation's. `App` is CLI11's; a template so
/// that this header needs nothing of it.
template <class Options, class App>
std::pair<App*, std::shared_ptr<Options>> add_command(Invocation& invocation, App& parent,
                                                      const std::string& name,
                                                      const std::string& description) {
  App* sub = parent.add_subcommand(name, description);
  sub->fallthrough();
  auto options = std::make_shared<Options>();
  sub->callback([&invocation, options] { invocation.command = *options; });
  return {sub, options};
}

/// Adds the commands around a round: start, mock, ask, note, ... Both must outlive the parsing.
void add_round_options(CLI::App& app, Invocation& invocation);

}  // namespace gavel::cli
