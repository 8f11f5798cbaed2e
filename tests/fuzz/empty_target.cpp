// Only compiled to see whether clang++ has libFuzzer.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) {
  return 0;
}
