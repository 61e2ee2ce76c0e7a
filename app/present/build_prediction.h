#pragma once
// From the workspace to the sheet of a prediction. For sources of this layer only.

#include "app/present/prediction_model.h"

namespace loopscope::session {
class Workspace;
}

namespace loopscope::present {

[[nodiscard]] PredictionModel build_prediction(const session::Workspace& workspace);

}  // namespace loopscope::present
