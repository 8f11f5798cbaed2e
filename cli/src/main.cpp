#include "app.h"

int main(int argc, char** argv) { return gavel::cli::run(argc, argv); }
