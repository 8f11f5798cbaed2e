// What every submission can use without including it.
#include_next <bits/stdc++.h>

#include "gavel_runtime.h"

using namespace std;
