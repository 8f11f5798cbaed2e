#pragma once

#include "gavel/judge/judgement.h"

#include "engine.h"
#include "run/execution.h"

namespace gavel::judge {

/// Runs the first failing test once more in another build, to say more about it: where a C or C++
/// program crashed and over what, or which line the time of a time limit goes to. Adds nothing
/// where the language has no such build or the machine cannot make it, and when nothing came of it.
void explain_failure(Engine& engine, const RunContext& context, Judgement& judgement);

}  // namespace gavel::judge
