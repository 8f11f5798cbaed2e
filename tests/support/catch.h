#pragma once

// Debian 12 ships Catch2 2, newer systems 3: one include serves both.
#if GAVEL_CATCH_MAJOR >= 3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
