#include "app/theme/sizes.h"

#include <algorithm>
#include <cmath>

namespace loopscope::theme {

Sizes sizes(float scale) {
    const auto length = [scale](float units) { return std::max(1.0F, std::round(units * scale)); };
    return {
        .scale = scale,
        .hairline = std::max(1.0F, std::floor(scale)),
        .bar = length(3),
        .half = length(2),
        .unit = length(4),
        .gap = length(8),
        .margin = length(10),
        .padding = length(10),
        .radius = length(8),
        .radius_small = length(5),
        .icon = length(14),
        .row = length(24),
        .code_row = length(21),
        .card_title = length(29),
        .header = length(42),
        .explanation = length(60),
        .transport = length(76),
        .phase = length(56),
        .button = length(28),
        .scrub = length(30),
        .scrollbar = length(8),
        .narrow_card = length(200),
        .smallest_card_height = length(60),
        .font_small = length(13.5F),
        .font_body = length(15.5F),
        .font_title = length(15.5F),
        .font_headline = length(23),
        .font_code = length(16),
    };
}

float scale_that_fits(float width, float height, float monitor_scale) {
    constexpr float kWidth = 1280.0F;
    constexpr float kHeight = 720.0F;
    constexpr float kGrowth = 0.8F;
    const float fit = std::min(width / kWidth, height / kHeight);
    const float grown = fit > 1.0F ? 1.0F + (fit - 1.0F) * kGrowth : fit;
    return std::clamp(std::max(grown, std::min(monitor_scale, fit)), kLeastScale, kGreatestScale);
}

}  // namespace loopscope::theme
