#pragma once
// From the engine's texts and diagnostics to what the source panel shows.

#include <memory>
#include <string_view>

#include "app/present/source_model.h"
#include "engine/base/diagnostic.h"
#include "engine/base/source_text.h"

namespace loopscope::present {

// Lines are those of the engine, so that its positions can be shown.
[[nodiscard]] std::shared_ptr<const SourceText> build_source(const base::SourceText& source);

[[nodiscard]] SourceRange build_range(const base::SourceText& source, base::SourceRange range);

[[nodiscard]] ProblemModel build_problem(const base::Diagnostic& diagnostic, const base::SourceText& source);

// Says in which file a problem is, and takes its place away: another file is shown.
void name_file(ProblemModel& problem, std::string_view path);

}  // namespace loopscope::present
