#include "commands/commands.h"
#include "json_output_round.h"
#include "output.h"
#include "round/gate_keeper.h"

namespace gavel::cli {

ExitCode run_command(Context& context, const AskOptions& options) {
  RoundBook book;
  const round::Round open = book.require_open();
  const AskedQuestion reply = answer_question(context.problem(open.problem), options.question);
  round::EventData data = {{"question", options.question}};
  if (reply.matched) data["matched"] = std::to_string(*reply.matched);
  if (!reply.matched && !options.assume.empty()) data["assumed"] = options.assume;
  book.add(open.number, round::EventKind::kAsked, std::move(data));
  if (context.global().json) {
    print(ask_json(options.question, reply.answer, reply.matched.has_value()));
    return ExitCode::kOk;
  }
  print_screen(context, context.look().wrapped(context.look().printable(reply.answer)));
  if (!reply.matched && options.assume.empty()) {
    advise(context, "Say it:  gavel note \"I assume ...\"   or  gavel ask ... --assume TEXT");
  }
  return ExitCode::kOk;
}

}  // namespace gavel::cli
