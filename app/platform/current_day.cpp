#include "app/platform/current_day.h"

#include "app/platform/system.h"

namespace kordon {

std::string currentDay() {
    constexpr std::size_t kDay = 10;
    return currentStamp().at.substr(0, kDay);
}

} // namespace kordon
