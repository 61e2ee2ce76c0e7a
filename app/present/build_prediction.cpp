#include "app/present/build_prediction.h"

#include "app/session/workspace.h"

namespace loopscope::present {

using session::Prediction;

namespace {

std::string verdict_text(const Prediction& prediction) {
    const std::size_t right = prediction.right_count();
    const std::size_t all = prediction.lines().size();
    if (right == all) return "All " + std::to_string(all) + " lines are right.";
    return std::to_string(right) + " of " + std::to_string(all) +
           " lines are right. Click a line to go to the moment when it is printed, and see why.";
}

std::string task_text(const Prediction& prediction) {
    if (prediction.is_checked()) return verdict_text(prediction);
    if (prediction.is_complete()) return "Every line has its place. Is that what it prints?";
    std::string text = "Put the lines in the order in which the program prints them.";
    if (prediction.has_more())
        text += " It prints more; these are the first " + std::to_string(prediction.lines().size()) + ".";
    return text;
}

std::string_view keys_text(const Prediction& prediction) {
    if (prediction.is_checked()) return "Enter: to the first line that was wrong   Esc: close";
    if (prediction.is_complete()) return "Enter: check   Backspace: take the last back   Esc: close";
    return "\u2191 \u2193 choose   Enter takes it   Backspace: back   Esc: close";
}

}  // namespace

PredictionModel build_prediction(const session::Workspace& workspace) {
    PredictionModel model;
    const Prediction* prediction = workspace.prediction();
    if (prediction == nullptr) return model;
    model.open = true;
    model.keys = keys_text(*prediction);
    if (!prediction->is_ready()) {
        model.empty = "The program runs once, out of sight, to know its lines \u2026";
        return model;
    }
    model.task = task_text(*prediction);
    model.complete = prediction->is_complete();
    model.checked = prediction->is_checked();
    for (std::size_t place = 0; place < prediction->lines().size(); ++place) {
        PredictedLine line;
        if (place < prediction->chosen().size())
            line.text = prediction->offered()[prediction->chosen()[place]];
        if (model.checked) {
            line.verdict = prediction->is_right(place) ? Verdict::Right : Verdict::Wrong;
            if (line.verdict == Verdict::Wrong) line.actual = prediction->lines()[place].text;
        }
        model.places.push_back(std::move(line));
    }
    for (std::size_t index = 0; index < prediction->offered().size(); ++index) {
        const bool used = prediction->is_used(index);
        model.offered.push_back({prediction->offered()[index], used,
                                 !used && !model.complete && index == workspace.selected_row()});
    }
    return model;
}

}  // namespace loopscope::present
