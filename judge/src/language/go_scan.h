#pragma once

#include <string>
#include <string_view>
#include <vector>

/// A shallow look at Go source: what it declares, which packages it names.
namespace gavel::judge {

class GoScan {
 public:
  explicit GoScan(std::string_view source);

  /// The offset of the name in `package NAME`, and its end; both 0 when there is no such clause.
  [[nodiscard]] std::pair<std::size_t, std::size_t> package_name() const;

  /// The paths the source imports itself.
  [[nodiscard]] std::vector<std::string> imports() const;

  /// The names declared at the top level (func, type, var, const), methods not among them.
  [[nodiscard]] std::vector<std::string> declarations() const;
  [[nodiscard]] bool declares(std::string_view name) const;

  /// The line a function, method or type of this name is declared on; 0 when there is none.
  [[nodiscard]] int declaration_line(std::string_view name) const;

  /// Names of all functions and methods.
  [[nodiscard]] std::vector<std::string> function_names() const;

  /// Whether `NAME.Something` is written anywhere.
  [[nodiscard]] bool uses_package(std::string_view name) const;

  /// Whether `NAME(` is written anywhere, and not as a method or a declaration.
  [[nodiscard]] bool calls(std::string_view name) const;

  /// The offset of the name in `func main(`; npos when there is none.
  [[nodiscard]] std::size_t main_function() const;

 private:
  struct Word {
    std::string_view text;  ///< Into code_.
    std::size_t at;
    int line;
    int depth;          ///< How many braces are open.
    char before, next;  ///< The neighbours that are not blanks.
    bool starts_line;
  };
  struct Declared {
    std::string name;
    int line;
    std::size_t at;
    bool is_function, is_method;
  };

  void find_words();
  void find_declarations();
  void find_group(std::size_t& word);
  void find_function(std::size_t& word);

  std::string source_;
  std::string code_;  ///< The source with comments, strings and runes blanked out.
  std::vector<Word> words_;
  std::vector<Declared> declared_;
};

}  // namespace gavel::judge
