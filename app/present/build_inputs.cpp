#include "app/present/build_inputs.h"

#include "app/session/possible_inputs.h"

namespace loopscope::present {

InputsModel build_inputs(const session::Session& session) {
    InputsModel model;
    if (!session.has_program()) return model;
    for (const machine::Input& input : session.timeline().inputs()) {
        model.inputs.push_back({input.label, input.tick, input.tick <= session.tick(),
                                !session::describe_as_item(input, 0).list.empty()});
    }
    const std::vector<session::Future>& futures = session.futures().all();
    for (std::size_t i = 0; i < futures.size(); ++i) {
        model.futures.push_back({i == 0 ? "as the scenario has it" : futures[i].label, futures[i].begins_at,
                                 i == session.futures().current()});
    }
    return model;
}

}  // namespace loopscope::present
