#pragma once

#include "app/present/inputs_model.h"
#include "app/session/session.h"

namespace loopscope::present {

/// Cost: linear in the inputs and futures.
InputsModel build_inputs(const session::Session& session);

}  // namespace loopscope::present
