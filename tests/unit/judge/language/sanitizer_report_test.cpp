#include "language/sanitizer_report.h"

#include <string>

#include "support/catch.h"

using gavel::judge::read_sanitizer_report;

namespace {

/// "12: cause" for a report about solution.cpp; "-" when it says nothing.
std::string seen(const std::string& said) {
  const auto failure = read_sanitizer_report(said, "solution.cpp");
  return failure ? std::to_string(failure->line) + ": " + failure->cause : "-";
}

const std::string kStack =
    "    #0 0x7fcbceca8eec in __GI_abort stdlib/abort.c:79\n"
    "    #1 0x55e275d1a2b4 in std::__debug::vector<int>::operator[](unsigned long) "
    "/usr/include/c++/12/debug/vector:442\n"
    "    #2 0x55e275d1a2b4 in Solution::f(std::__debug::vector<int>&) /box/solution.cpp:4:12\n"
    "    #3 0x55e275d2b1b7 in main /box/gavel_driver.cpp:23\n";

}  // namespace

TEST_CASE("an index outside a vector is told with both numbers and the solver's own line") {
  CHECK(seen("/usr/include/c++/12/debug/vector:442:\nIn function:\n    std::debug::vector<_Tp>...\n\n"
             "Error: attempt to subscript container with out-of-bounds index 5, but \n"
             "container only holds 5 elements.\n\nObjects involved in the operation:\n"
             "    sequence \"this\" @ 0x7ffe7ae7bd30 {\n    }\n"
             "AddressSanitizer:DEADLYSIGNAL\n"
             "==1==ERROR: AddressSanitizer: ABRT on unknown address 0x0000000060f7 (pc 0x7f T0)\n" +
             kStack) == "4: index 5 of a container that holds 5 elements");
}

TEST_CASE("complaints of the checked library lose their preamble") {
  const std::string end = "\n\n==1==ERROR: AddressSanitizer: ABRT on unknown address 0x1\n" + kStack;
  CHECK(seen("Error: attempt to dereference a past-the-end iterator." + end) ==
        "4: dereference a past-the-end iterator");
  CHECK(seen("Error: attempt to access an element in an empty container." + end) ==
        "4: access an element in an empty container");
  CHECK(seen("Error: attempt to dereference a singular iterator." + end) ==
        "4: use of an iterator that no longer, or not yet, points anywhere");
}

TEST_CASE("assertions of the library are told in a solver's words") {
  const std::string end = "==1==ERROR: AddressSanitizer: ABRT on unknown address 0x1\n" + kStack;
  CHECK(seen("/usr/include/c++/12/bits/stl_queue.h:775: void std::priority_queue<int>::pop(): "
             "Assertion '!this->empty()' failed.\n" + end) == "4: use of an empty container");
  CHECK(seen("/usr/include/c++/12/bits/basic_string.h:1221: std::basic_string<char>::operator[](size_type): "
             "Assertion '__pos <= size()' failed.\n" + end) ==
        "4: index outside a container or string");
}

TEST_CASE("a block of memory is told with its size and where it was allocated") {
  CHECK(seen("==2==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x603000000054 at pc 0x5\n"
             "READ of size 4 at 0x603000000054 thread T0\n"
             "    #0 0x561a0dd2bbcb in heap(int) /box/solution.cpp:5\n"
             "    #1 0x561a0dd3c265 in main /box/gavel_driver.cpp:23\n\n"
             "0x603000000054 is located 0 bytes to the right of 20-byte region [0x6,0x7)\n"
             "allocated by thread T0 here:\n"
             "    #0 0x7f81648b9628 in operator new[](unsigned long) asan_new_delete.cpp:98\n"
             "    #1 0x561a0dd2bb57 in heap(int) /box/solution.cpp:3\n") ==
        "5: read of 4 bytes past the end of a block of 20 bytes, allocated in line 3");
}

TEST_CASE("memory that was freed is told with where that was") {
  CHECK(seen("==2==ERROR: AddressSanitizer: heap-use-after-free on address 0x602000000010 at pc 0x5\n"
             "WRITE of size 1 at 0x602000000010 thread T0\n"
             "    #0 0x561a0dd2bbcb in f /box/solution.cpp:9\n\n"
             "0x602000000010 is located 0 bytes inside of 20-byte region [0x6,0x7)\n"
             "freed by thread T0 here:\n"
             "    #0 0x7f81648b9628 in free asan_malloc_linux.cpp:52\n"
             "    #1 0x561a0dd2bb57 in f /box/solution.cpp:8\n") ==
        "9: write of 1 byte of memory that was freed before, freed in line 8");
}

TEST_CASE("arrays are told by what the undefined-behaviour sanitizer said of the same line") {
  const std::string end =
      "==3==ERROR: AddressSanitizer: stack-buffer-overflow on address 0x7ffc at pc 0x56\n"
      "READ of size 4 at 0x7ffc7c878fa4 thread T0\n"
      "    #0 0x5627823bdf6c in stk(int) /box/solution.cpp:8\n\n"
      "    [32, 52) 'seen' (line 8) <== Memory access at offset 52 overflows this variable\n";
  CHECK(seen("solution.cpp:8:71: runtime error: index 5 out of bounds for type 'int [5]'\n" + end) ==
        "8: index 5 out of bounds for type 'int [5]'");
  CHECK(seen("solution.cpp:3:1: runtime error: index 5 out of bounds for type 'int [5]'\n" + end) ==
        "8: read of 4 bytes past the end of `seen`");
}

TEST_CASE("null pointers, divisions and recursion have their own words") {
  const std::string at = "    #0 0x5586840a1cda in nul(Node*) /box/solution.cpp:7\n";
  CHECK(seen("==4==ERROR: AddressSanitizer: SEGV on unknown address 0x000000000000 (pc 0x5)\n"
             "==4==The signal is caused by a READ memory access.\n"
             "==4==Hint: address points to the zero page.\n" + at) ==
        "7: read through a null pointer");
  CHECK(seen("solution.cpp:7:56: runtime error: division by zero\n"
             "==5==ERROR: AddressSanitizer: FPE on unknown address 0x56376c658087\n" + at) ==
        "7: division by zero");
  CHECK(seen("==6==ERROR: AddressSanitizer: stack-overflow on address 0x7ffe4652efc8\n" + at) ==
        "7: endless or too deep recursion");
}

TEST_CASE("without a line of the solution nothing is said") {
  CHECK(seen("the solution's own words\n") == "-");
  CHECK(seen("==4==ERROR: AddressSanitizer: SEGV on unknown address 0x000000000000\n"
             "    #0 0x5586840a1cda in main /box/gavel_driver.cpp:7\n"
             "    #1 0x5586840a1cda in main /box/other_solution.cpp:7\n") == "-");
}

TEST_CASE("frames that only name an address get their lines from the tool") {
  const std::string program = "/cache/0a/program";
  const std::string said =
      "==2==ERROR: AddressSanitizer: SEGV on unknown address 0x000000000000 (pc 0x5)\n"
      "==2==The signal is caused by a WRITE memory access.\n"
      "==2==Hint: address points to the zero page.\n"
      "    #0 0x7ff75d5c8eec  (/lib/x86_64-linux-gnu/libc.so.6+0x8aeec) (BuildId: 93ac)\n"
      "    #1 0x559efe27b090  (/cache/0a/program+0xe6090) (BuildId: 27d5)\n";
  CHECK(gavel::judge::unresolved_addresses(said, program) ==
        std::vector<std::string>{"00000000000e6090"});
  const std::string answer =
      "0x00000000000e6090\n/usr/include/c++/12/bits/stl_vector.h:9\n/box/solution.cpp:7\n";
  CHECK(seen(said) == "-");
  CHECK(seen(gavel::judge::with_lines(said, program, answer)) ==
        "7: write through a null pointer");
}
