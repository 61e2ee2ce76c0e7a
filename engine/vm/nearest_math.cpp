#include "engine/vm/nearest_math.h"

#include <cmath>
#include <limits>

#include "engine/base/long_power.h"
#include "engine/vm/old_power.h"
#include "engine/vm/power.h"

namespace loopscope::vm {

double power_of_edition(const Edition& edition, double base, double exponent) {
    if (has_old_power(edition)) return old_power(base, exponent);
    if (!has_nearest_power(edition)) return power(base, exponent);
    // SPEC: what C has otherwise: 1 to the power of what is no number or endless.
    const bool is_one = std::fabs(base) == 1 && std::isinf(exponent);
    if (std::isnan(exponent) || is_one) return std::numeric_limits<double>::quiet_NaN();
    return base::nearest_power(base, exponent);
}

}  // namespace loopscope::vm
