#include "language/go_source.h"

#include <algorithm>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

struct Package {
  std::string_view path;
  std::string_view use;  ///< Something of it, so that an import counts as used.
  int since = 0;         ///< The minor version of Go that has it.
};

constexpr Package kPackages[] = {
    {"bufio", "bufio.NewReader"},
    {"bytes", "bytes.Equal"},
    {"cmp", "cmp.Less[int]", 21},
    {"container/heap", "heap.Init"},
    {"container/list", "list.New"},
    {"container/ring", "ring.New"},
    {"context", "context.Background"},
    {"crypto/md5", "md5.New"},
    {"crypto/sha1", "sha1.New"},
    {"crypto/sha256", "sha256.New"},
    {"encoding/base64", "base64.StdEncoding"},
    {"encoding/binary", "binary.Size"},
    {"encoding/csv", "csv.NewReader"},
    {"encoding/hex", "hex.EncodeToString"},
    {"encoding/json", "json.Marshal"},
    {"errors", "errors.New"},
    {"fmt", "fmt.Sprint"},
    {"hash/crc32", "crc32.NewIEEE"},
    {"hash/fnv", "fnv.New32"},
    {"index/suffixarray", "suffixarray.New"},
    {"io", "io.EOF"},
    {"log", "log.Print"},
    {"maps", "maps.Clone[map[int]int]", 21},
    {"math", "math.Pi"},
    {"math/big", "big.NewInt"},
    {"math/bits", "bits.Len"},
    {"math/cmplx", "cmplx.Abs"},
    {"math/rand", "rand.Int"},
    {"os", "os.Exit"},
    {"path", "path.Join"},
    {"path/filepath", "filepath.Join"},
    {"reflect", "reflect.TypeOf"},
    {"regexp", "regexp.Compile"},
    {"runtime", "runtime.GC"},
    {"runtime/debug", "debug.FreeOSMemory"},
    {"slices", "slices.Sort[[]int]", 21},
    {"sort", "sort.Ints"},
    {"strconv", "strconv.Itoa"},
    {"strings", "strings.Split"},
    {"sync", "sync.NewCond"},
    {"sync/atomic", "atomic.AddInt32"},
    {"syscall", "syscall.Getpid"},
    {"text/tabwriter", "tabwriter.NewWriter"},
    {"time", "time.Now"},
    {"unicode", "unicode.IsLetter"},
    {"unicode/utf16", "utf16.IsSurrogate"},
    {"unicode/utf8", "utf8.RuneLen"},
    {"unsafe", "unsafe.Sizeof(0)"},
};

constexpr int kBuiltinsSince = 21;
constexpr std::string_view kMin =
    "func min[T gavelOrdered](first T, rest ...T) T {\n"
    "\tfor _, each := range rest {\n\t\tif each < first {\n\t\t\tfirst = each\n\t\t}\n\t}\n"
    "\treturn first\n}\n\n";
constexpr std::string_view kMax =
    "func max[T gavelOrdered](first T, rest ...T) T {\n"
    "\tfor _, each := range rest {\n\t\tif each > first {\n\t\t\tfirst = each\n\t\t}\n\t}\n"
    "\treturn first\n}\n\n";
constexpr std::string_view kOrdered =
    "type gavelOrdered interface {\n"
    "\t~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 |\n"
    "\t\t~uintptr | ~float32 | ~float64 | ~string\n}\n\n";
constexpr std::string_view kClear = "func clear(what any) { gavelrt.Clear(what) }\n\n";

std::string_view last_part(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

std::vector<const Package*> needed_packages(const GoScan& scan, int minor_version) {
  const std::vector<std::string> own = scan.imports();
  std::vector<const Package*> needed;
  for (const Package& package : kPackages) {
    const std::string_view name = last_part(package.path);
    const bool imported = std::any_of(
        own.begin(), own.end(), [&](const std::string& path) { return last_part(path) == name; });
    if (package.since <= minor_version && !imported && scan.uses_package(name) &&
        !scan.declares(name)) {
      needed.push_back(&package);
    }
  }
  return needed;
}

int column_at(const std::string& source, std::size_t at) {
  const std::size_t line = at == 0 ? source.npos : source.rfind('\n', at - 1);
  return static_cast<int>(line == source.npos ? at : at - line - 1) + 1;
}

}  // namespace

std::vector<std::string> go_packages(int minor_version) {
  std::vector<std::string> paths;
  for (const Package& package : kPackages) {
    if (package.since <= minor_version) paths.emplace_back(package.path);
  }
  return paths;
}

bool uses_only(const GoScan& scan, const std::vector<std::string>& packages) {
  const std::vector<std::string> own = scan.imports();
  return std::all_of(own.begin(), own.end(), [&](const std::string& path) {
    return std::find(packages.begin(), packages.end(), path) != packages.end();
  });
}

std::string go_solution(const std::string& source, const GoScan& scan, int minor_version,
                        bool is_driven) {
  const std::vector<const Package*> needed = needed_packages(scan, minor_version);
  std::string imports, uses;
  for (const Package* package : needed) {
    imports += fmt::format("; import \"{}\"", package->path);
    // Also where every mention turns out to be a variable of that name.
    uses += fmt::format("\nvar _ = {}", package->use);
  }
  std::string text = source;
  if (const std::size_t main = scan.main_function(); is_driven && main != text.npos) {
    text.replace(main, 4, "gavelUnusedMain");
  }
  const auto [begin, end] = scan.package_name();
  // The directive gives what follows the place it has in the user's file.
  const int line =
      static_cast<int>(std::count(source.begin(), source.begin() + static_cast<long>(end), '\n')) +
      1;
  const std::string place = fmt::format("/*line :{}:{}*/", line, column_at(source, end));
  if (end == 0) return "package main" + imports + "; " + place + text + uses + "\n";
  return text.replace(begin, end - begin, "main" + imports + place) + uses + "\n";
}

std::string go_missing_builtins(const GoScan& scan, int minor_version) {
  if (minor_version >= kBuiltinsSince) return {};
  const auto needs = [&](std::string_view name) {
    return scan.calls(name) && !scan.declares(name);
  };
  std::string text;
  if (needs("min")) text += kMin;
  if (needs("max")) text += kMax;
  if (!text.empty()) text += kOrdered;
  if (needs("clear")) text += kClear;
  return text;
}

}  // namespace gavel::judge
