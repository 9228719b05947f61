#pragma once

#include "gen/category.h"

#include <cstdint>

namespace audio_session {

enum class Operation : uint8_t {
	SET_CATEGORY,
};

// The method that a game calls for the operation, as `request_failed` names it.
constexpr const char *to_string(Operation p_operation) {
	switch (p_operation) {
		case Operation::SET_CATEGORY:
			return "set_category";
	}
	return "";
}

// One change that was asked of the session.
struct SessionRequest {
	Operation operation = Operation::SET_CATEGORY;
	Category category = Category::UNKNOWN;
};

} // namespace audio_session
