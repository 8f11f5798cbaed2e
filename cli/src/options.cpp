#include "options.h"

#include <CLI/CLI.hpp>
#include <memory>

#include "gavel/judge/pack.h"
#include "gavel/judge/verify.h"

#include "commands/help_topics.h"
#include "options_round_parser.h"
#include "options_summary_reader.h"
#include "units.h"
#include "version.h"

namespace gavel::cli {
namespace {

constexpr std::size_t kTopicColumns = 60;

constexpr const char* kExitCodes = R"(
Exit status
  0  done: all passed, Accepted, verify clean      5  compiler or sandbox missing
  1  judged and not accepted, verify found errors  6  no such problem, case or file
  2  wrong use of the command line                 7  needs an answer but may not ask
  3  compile error                                70  gavel's own fault
  4  a problem, case or settings file is invalid   8  the round is over time or abandoned
                                                 130  interrupted
)";

/// A command's options with the function that puts them into the invocation.
class Parser {
 public:
  Parser() : app_("gavel - timed coding rounds, judged on this machine", "gavel") {
    app_.set_version_flag("--version", std::string("gavel ") + kVersion);
    app_.require_subcommand(0, 1);
    app_.fallthrough();
    app_.get_formatter()->column_width(34);
    app_.footer(kExitCodes);
    add_globals();
    add_browsing();
    add_judging();
    add_workspace();
    add_machine();
    add_round_options(app_, invocation_);
  }

  std::variant<Invocation, ParseEnd> parse(int argc, const char* const* argv) {
    const bool wants_json = json_on_line(argc, argv);
    try {
      app_.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
      return ParseEnd{0, help_text(), "", false};
    } catch (const CLI::CallForAllHelp&) {
      return ParseEnd{0, app_.help("", CLI::AppFormatMode::All), "", false};
    } catch (const CLI::CallForVersion&) {
      return ParseEnd{0, std::string("gavel ") + kVersion + "\n", "", false};
    } catch (const CLI::ParseError& error) {
      return ParseEnd{2, "", message_for(error), wants_json};
    }
    return invocation_;
  }

  [[nodiscard]] ProgramSummary summary() const { return summary_of(app_); }

 private:
  static bool json_on_line(int argc, const char* const* argv) {
    for (int i = 1; i < argc; ++i) {
      if (std::string(argv[i]) == "--") return false;
      if (std::string(argv[i]) == "--json") return true;
    }
    return false;
  }

  template <class Options>
  std::pair<CLI::App*, std::shared_ptr<Options>> command(CLI::App& parent, const std::string& name,
                                                         const std::string& description) {
    return add_command<Options>(invocation_, parent, name, description);
  }

  void add_globals() {
    GlobalOptions& global = invocation_.global;
    app_.add_flag("--json", global.json, "One JSON object on standard output, also on failure");
    app_.add_flag("-q,--quiet", global.quiet, "No progress and no advice");
    app_.add_flag("-v,--verbose", global.verbose, "Say more about what is being done");
    app_.add_option("--color", global.color, "auto, always or never")
        ->check(CLI::IsMember({"auto", "always", "never"}));
    app_.add_flag("--ascii", global.ascii, "Only ASCII characters in frames and marks");
    app_.add_flag("--no-input", global.no_input, "Never ask; exit 7 where an answer is needed");
    app_.add_flag("--no-pager", global.no_pager, "Never start a pager");
    app_.add_option("-C", global.directory, "Work as if started in DIR")->type_name("DIR");
    app_.add_option("--pack", global.packs, "Look for problems in DIR too")
        ->type_name("DIR")->allow_extra_args(false);
    app_.add_option_function<std::string>(
            "--sandbox",
            [&global](const std::string& text) { global.weak_sandbox = text == "weak"; },
            "full, or weak: go on where namespaces are missing")
        ->check(CLI::IsMember({"full", "weak"}));
  }

  void add_browsing() {
    auto [list, list_options] = command<ListOptions>(app_, "list", "The problems");
    list->alias("ls");
    list->add_option("TEXT", list_options->text, "Only those whose id or title contains it");
    list->add_option("--tag", list_options->tags, "Only those with this tag")->allow_extra_args(false);
    list->add_option("--topic", list_options->topic, "Only those of this topic");
    list->add_option("--difficulty,--level", list_options->difficulty, "easy, medium or hard")
        ->check(CLI::IsMember({"easy", "medium", "hard"}));
    list->add_option("--status", list_options->status,
                     "Only what is new, open, tried, solved or due; several with commas between")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember({"new", "open", "tried", "solved", "due"}));
    list->add_flag("--spoilers", list_options->spoilers, "Show difficulty and tags");
    list->add_flag("--markdown", list_options->markdown, "As a page of Markdown, with difficulty");
    list->add_flag("--plain", list_options->plain, "Ids only, one a line");

    auto [show, show_options] = command<ShowOptions>(app_, "show", "A problem's statement");
    show->add_option("ID", show_options->id, "The problem; default: the folder you are in");
    show->add_flag("--samples", show_options->samples, "Only the examples");
    show->add_flag("--full", show_options->full, "Also hints and follow-ups (spoilers)");
    show->add_flag("--md", show_options->markdown, "As Markdown");
    show->add_flag("--solution", show_options->solution, "The accepted solutions (spoilers)");
    show->add_option("--case", show_options->test,
                     "One test's input and answer, hidden ones too; with -q the input alone")
        ->type_name("NAME");
  }

  static void add_choice(CLI::App& sub, SolutionChoice& choice) {
    sub.add_option("FILE", choice.file, "Your solution; default: solution.* in this folder");
    sub.add_option("--problem", choice.problem, "The problem's id; default: the folder's name")
        ->type_name("ID");
    sub.add_option("--lang", choice.language, "The language; default: by the file's extension")
        ->type_name("LANG");
  }

  void add_judging() {
    auto [run, run_options] =
        command<RunOptions>(app_, "run", "Judge the examples and your own cases");
    run->alias("test");
    add_choice(*run, run_options->choice);
    run->add_option("--case", run_options->cases, "Only this case: 1 or sample-1, or cases/NAME")
        ->type_name("NAME")->allow_extra_args(false);
    run->add_option("--input", run_options->input, "One case from FILE, - for standard input")
        ->type_name("FILE");
    run->add_option("--time-limit", run_options->time_limit_seconds, "Instead of the derived one")
        ->type_name("SECONDS")->check(CLI::PositiveNumber);
    run->add_flag("--full", run_options->full, "All compiler output and uncut values");

    auto [submit, submit_options] = command<SubmitOptions>(app_, "submit", "Judge every test");
    add_choice(*submit, submit_options->choice);
    submit->add_flag("--keep-going", submit_options->keep_going, "Do not stop at the first failure");
    submit->add_flag("--full", submit_options->full, "All compiler output and uncut values");
    submit->add_option("--reveal", submit_options->reveal,
                       "Of a failing hidden test: none, shrunk or full")
        ->check(CLI::IsMember({"none", "shrunk", "full"}));
    submit->add_flag("--no-shrink", submit_options->no_shrink,
                     "Do not look for a smaller input that fails");
    submit->add_flag("--cost", submit_options->cost,
                     "Measure how the cost grows, as `gavel cost` does");
    submit->add_option("--answers", submit_options->answers, "What to say after Accepted")
        ->type_name("FILE");
    submit->add_option("--rate", submit_options->rate, "After Accepted: a grade, or skip")
        ->check(CLI::IsMember({"again", "hard", "good", "easy", "skip"}));

    add_debug();
    add_stress();
    add_cost();

    auto [verify, verify_options] = command<VerifyOptions>(
        app_, "verify", "Check problems: their files, tests and labelled solutions");
    verify->add_option("ID", verify_options->targets, "Problems by id or path");
    verify->add_flag("--all", verify_options->all, "Every problem of every pack");
    verify->add_option("--level", verify_options->level, "schema, tests, solutions, full or costs")
        ->check(CLI::IsMember({"schema", "tests", "solutions", "full", "costs"}));
    verify->add_option("--skip", verify_options->skip, "Without this check, for example G8")
        ->type_name("CHECK")->check(CLI::IsMember(judge::verify_check_ids()))
        ->allow_extra_args(false);
    verify->add_option("--jobs", verify_options->jobs, "Solutions judged at once; default 2")
        ->check(CLI::Range(1u, 64u));
    verify->add_option("--add-case", verify_options->add_case,
                       "First make your case cases/NAME a hidden test of the problem")
        ->type_name("NAME");

    auto [fresh, new_options] =
        command<NewOptions>(app_, "new", "Write a complete problem to start your own from");
    fresh->add_option("ID", new_options->id, "Its id: lower-case words joined by -")->required();
    fresh->add_option("--kind", new_options->kind, "function (default), class, stdio or interactive")
        ->check(CLI::IsMember({"function", "class", "stdio", "interactive"}));
    fresh->add_option("--topic", new_options->topic, "The folder it lies in, for example caching");
    fresh->add_option("--from", new_options->from, "Copy this problem instead: id or path")
        ->type_name("PROBLEM")->excludes("--kind");
  }

  void add_debug() {
    auto [debug, debug_options] =
        command<DebugOptions>(app_, "debug", "Step through your code on one case, in a debugger");
    add_choice(*debug, debug_options->choice);
    debug->add_option("--case", debug_options->name,
                      "1 or sample-1, or cases/NAME; default: your first case, else sample-1")
        ->type_name("NAME");
    debug->add_option("--input", debug_options->input, "The case from FILE")->type_name("FILE");
    debug->add_option("--debugger", debug_options->debugger, "Default: the one that is installed")
        ->check(CLI::IsMember({"gdb", "lldb", "pdb", "node", "jdb"}));
    debug->add_flag("--print-cmd", debug_options->print_command,
                    "Make it ready, print the command, start nothing");
    debug->add_flag("--vscode", debug_options->vscode, "Write .vscode/launch.json instead");
  }

  void add_stress() {
    auto [stress, options] = command<StressOptions>(
        app_, "stress", "Try many small random inputs against the problem's own solution");
    add_choice(*stress, options->choice);
    stress->get_option("FILE")->description("Your solution, or a problem's id; default: as for run");
    stress->add_option("--seconds", options->seconds, "How long (default: 10, or until --count)")
        ->type_name("SECONDS")->check(CLI::PositiveNumber);
    stress->add_option("--count", options->count, "At most so many inputs")
        ->type_name("N")->check(CLI::PositiveNumber);
    stress->add_option("--seed", options->seed, "Repeat the inputs of an earlier run")
        ->type_name("N");
    stress->add_option("--against", options->against, "Compare with this solution of yours")
        ->type_name("FILE")->check(CLI::ExistingFile);
    stress->add_option("--profile", options->profile, "Only inputs of this profile")
        ->type_name("NAME");
    stress->add_flag("--no-shrink", options->no_shrink, "Show the failing input as it was drawn");
    stress->add_flag("--full", options->full, "All compiler output and uncut values");
  }

  void add_cost() {
    auto [cost, options] =
        command<CostOptions>(app_, "cost", "Measure how what your solution costs grows");
    add_choice(*cost, options->choice);
    cost->add_option("--time", options->time, "What you say it takes, for example \"O(n log n)\"")
        ->type_name("CLASS");
    cost->add_option("--space", options->space, "What you say it needs beside the input")
        ->type_name("CLASS");
    cost->add_option("--seconds", options->seconds, "CPU time for measuring (default: 2, 4 for slow languages)")
        ->type_name("SECONDS")->check(CLI::PositiveNumber);
    cost->add_flag("--no-reference", options->no_reference, "Without the problem's own solution");
    cost->add_flag("--table", options->table, "The points as a table, no plot");
  }

  void add_workspace() {
    auto [init, init_options] = command<InitOptions>(app_, "init", "Make a folder for solutions");
    init->add_option("DIR", init_options->folder, "Default: ~/practice");
    init->add_option("--lang", init_options->language, "Your usual language")->type_name("LANG");
    init->add_flag("--yes", init_options->yes, "Take every default without asking");
  }

  static void check_amounts(CLI::App& sub, SandboxRunOptions& options) {
    const auto duration = [&sub](const char* flag, std::chrono::nanoseconds& into, const char* text) {
      sub.add_option_function<std::string>(
             flag, [&into](const std::string& value) { into = *parse_duration(value); }, text)
          ->type_name("TIME")
          ->check([](const std::string& value) {
            return parse_duration(value) ? "" : "not a duration: " + value + " (try 2s or 500ms)";
          });
    };
    const auto size = [&sub](const char* flag, std::uint64_t& into, const char* text) {
      sub.add_option_function<std::string>(
             flag, [&into](const std::string& value) { into = *parse_size(value); }, text)
          ->type_name("SIZE")
          ->check([](const std::string& value) {
            return parse_size(value) ? "" : "not a size: " + value + " (try 256M)";
          });
    };
    duration("--wall", options.wall, "Elapsed time");
    duration("--cpu", options.cpu, "CPU time of all processes");
    size("--memory", options.memory, "Peak memory");
    size("--output", options.output, "Standard output and standard error, each");
  }

  void add_machine() {
    auto [languages, languages_options] =
        command<LanguagesOptions>(app_, "languages", "Languages and whether they work here");
    auto [doctor, doctor_options] =
        command<DoctorOptions>(app_, "doctor", "Check compilers, sandbox and folders");
    (void)languages;
    (void)doctor;

    CLI::App* sandbox = app_.add_subcommand("sandbox", "The sandbox by itself");
    sandbox->fallthrough();
    sandbox->require_subcommand(1);
    auto [run, options] = command<SandboxRunOptions>(
        *sandbox, "run", "Run any command under limits; prints what was seen as JSON");
    run->add_option("--profile", options->profile, "run (one process) or multi (children too)")
        ->check(CLI::IsMember({"run", "multi"}));
    check_amounts(*run, *options);
    run->add_option("--processes", options->processes, "Processes and threads at once")
        ->check(CLI::Range(1u, 4096u));
    run->add_option("--stdin", options->standard_input, "File to read as standard input")
        ->check(CLI::ExistingFile);
    run->add_option("--ro", options->read_only, "Path that the command may read")
        ->type_name("PATH")->allow_extra_args(false);
    run->add_flag("--proc", options->proc, "Mount /proc (own processes only)");
    run->add_flag("--no-cgroups", options->no_cgroups, "Do without cgroups, to see what holds");
    run->add_option("CMD", options->command, "After --: the command and its arguments")->required();

    auto [help, help_options] = command<HelpOptions>(app_, "help", "Help on a command or a topic");
    help->add_option("TOPIC", help_options->topic,
                     "A command, or:\n" + topic_names(kTopicColumns));
    help->add_flag("--man", help_options->man, "The manual page, in the form that man(1) reads");
    auto [completions, completions_options] =
        command<CompletionsOptions>(app_, "completions", "Completion for your shell, on standard output");
    completions->add_option("SHELL", completions_options->shell, "bash, zsh or fish")
        ->required()->check(CLI::IsMember({"bash", "zsh", "fish"}));
  }

  /// The help of the subcommand that was named, else of the whole program.
  std::string help_text() const {
    const CLI::App* app = &app_;
    while (!app->get_subcommands().empty()) app = app->get_subcommands().front();
    return app->help();
  }

  std::vector<std::string> command_names() const {
    std::vector<std::string> names;
    for (const CLI::App* sub : app_.get_subcommands({})) names.push_back(sub->get_name());
    return names;
  }

  std::string message_for(const CLI::ParseError& error) const {
    if (!app_.get_subcommands().empty()) return error.what();
    // Before any command a stray word is a mistyped command, not an argument too many.
    for (const std::string& word : app_.remaining()) {
      if (word.empty() || word[0] == '-') continue;
      const std::string near = judge::did_you_mean(word, command_names());
      return "no such command: " + word + (near.empty() ? "" : "; did you mean `" + near + "`?");
    }
    return error.what();
  }

  CLI::App app_;
  Invocation invocation_;
};

}  // namespace

std::variant<Invocation, ParseEnd> parse_options(int argc, const char* const* argv) {
  return Parser().parse(argc, argv);
}

ProgramSummary summarize_options() { return Parser().summary(); }

}  // namespace gavel::cli
