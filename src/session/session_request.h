#pragma once

#include "gen/category.h"
#include "gen/category_options.h"
#include "gen/mode.h"
#include "gen/operation.h"
#include "gen/polar_pattern.h"
#include "gen/port_override.h"
#include "gen/route_sharing_policy.h"
#include "gen/set_active_options.h"

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace audio_session {

// Identifies a request until it is completed. It is unique in its service.
using RequestId = uint64_t;

// One requested change of the session: an operation and the fields below that it uses. The static functions set all
// of them.
struct SessionRequest {
	Operation operation = Operation::SET_CATEGORY;

	// SET_CATEGORY takes category and options, SET_MODE the mode, CONFIGURE all four.
	Category category = Category::UNKNOWN;
	Mode mode = Mode::DEFAULT;
	CategoryOptions options = CategoryOptions(0);
	RouteSharingPolicy policy = RouteSharingPolicy::DEFAULT;

	// A boolean as 0 or 1, a number of channels or the number of an enum; for SET_ACTIVE whether to activate.
	int32_t number = 0;
	// A rate in hertz, a duration in seconds or a gain from 0 to 1.
	double amount = 0.0;
	// SET_ACTIVE only.
	SetActiveOptions active_options = SetActiveOptions(0);
	// The uid of the port. Empty in SET_PREFERRED_INPUT for no preference.
	std::string port_uid;
	// The id of the data source. Unset for no preference.
	std::optional<int64_t> data_source;
	PolarPattern polar_pattern = PolarPattern::NONE;

	bool is_on() const { return number != 0; }

	// Changing the category also resets the options that are not given, and the policy.
	static SessionRequest set_category(Category p_category, CategoryOptions p_options = CategoryOptions(0)) {
		SessionRequest request = of(Operation::SET_CATEGORY, p_category);
		request.options = p_options;
		return request;
	}

	// Sets all four at once: either all are accepted or none is.
	static SessionRequest configure(Category p_category, Mode p_mode, CategoryOptions p_options, RouteSharingPolicy p_policy) {
		SessionRequest request = of(Operation::CONFIGURE, p_category);
		request.mode = p_mode;
		request.options = p_options;
		request.policy = p_policy;
		return request;
	}

	static SessionRequest set_active(bool p_active, SetActiveOptions p_options = SetActiveOptions(0)) {
		SessionRequest request = of(Operation::SET_ACTIVE, p_active);
		request.active_options = p_options;
		return request;
	}

	// An empty uid clears the preference.
	static SessionRequest set_preferred_input(std::string p_port_uid) {
		SessionRequest request = of(Operation::SET_PREFERRED_INPUT);
		request.port_uid = std::move(p_port_uid);
		return request;
	}

	// Chooses a data source of the port in use; `p_operation` is SET_INPUT_DATA_SOURCE or SET_OUTPUT_DATA_SOURCE.
	static SessionRequest set_data_source(Operation p_operation, std::optional<int64_t> p_data_source) {
		SessionRequest request = of(p_operation);
		request.data_source = p_data_source;
		return request;
	}

	static SessionRequest set_preferred_data_source(std::string p_port_uid, std::optional<int64_t> p_data_source) {
		SessionRequest request = set_data_source(Operation::SET_PREFERRED_DATA_SOURCE, p_data_source);
		request.port_uid = std::move(p_port_uid);
		return request;
	}

	// `PolarPattern::NONE` clears the preference.
	static SessionRequest set_preferred_polar_pattern(std::string p_port_uid, int64_t p_data_source, PolarPattern p_pattern) {
		SessionRequest request = set_data_source(Operation::SET_PREFERRED_POLAR_PATTERN, p_data_source);
		request.port_uid = std::move(p_port_uid);
		request.polar_pattern = p_pattern;
		return request;
	}

	// Makes a request for an operation without values.
	static SessionRequest of(Operation p_operation) {
		SessionRequest request;
		request.operation = p_operation;
		return request;
	}

	// Makes a request for an operation with one value of any type: an assignable property, or
	// `override_output_audio_port`.
	template <typename T>
	static SessionRequest of(Operation p_operation, T p_value) {
		SessionRequest request = of(p_operation);
		if constexpr (std::is_same_v<T, Category>) {
			request.category = p_value;
		} else if constexpr (std::is_same_v<T, Mode>) {
			request.mode = p_value;
		} else if constexpr (std::is_floating_point_v<T>) {
			request.amount = p_value;
		} else {
			request.number = static_cast<int32_t>(p_value);
		}
		return request;
	}
};

} // namespace audio_session
