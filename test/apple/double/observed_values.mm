#include "observed_values.h"

#include <mutex>

using namespace audio_session;

namespace apple_double {

namespace {

bool is_same_source(const DataSourceDescription &p_one, const DataSourceDescription &p_other) {
	return p_one.id == p_other.id && p_one.selected_polar_pattern == p_other.selected_polar_pattern && p_one.preferred_polar_pattern == p_other.preferred_polar_pattern;
}

bool has_same_sources(const PortPointer &p_one, const PortPointer &p_other) {
	if (p_one == nullptr || p_other == nullptr) {
		return p_one == p_other;
	}
	if (p_one->uid != p_other->uid || p_one->data_sources.size() != p_other->data_sources.size()) {
		return false;
	}
	for (size_t i = 0; i < p_one->data_sources.size(); i++) {
		if (!is_same_source(p_one->data_sources[i], p_other->data_sources[i])) {
			return false;
		}
	}
	return true;
}

bool has_same_selection(const PortPointer &p_one, const PortPointer &p_other) {
	if (p_one == nullptr || p_other == nullptr) {
		return p_one == p_other;
	}
	return p_one->uid == p_other->uid && p_one->selected_data_source == p_other->selected_data_source;
}

std::mutex replaced_mutex;
NSMutableDictionary *get_replaced() {
	static NSMutableDictionary *const replaced = [[NSMutableDictionary alloc] init];
	return replaced;
}

} // namespace

ReplacedValue::ReplacedValue(NSString *p_key, id p_value) :
		key(p_key) {
	const std::lock_guard<std::mutex> lock(replaced_mutex);
	[get_replaced() setObject:p_value forKey:key];
}

ReplacedValue::~ReplacedValue() {
	const std::lock_guard<std::mutex> lock(replaced_mutex);
	[get_replaced() removeObjectForKey:key];
}

id find_replacement(NSString *p_key) {
	const std::lock_guard<std::mutex> lock(replaced_mutex);
	return [[[get_replaced() objectForKey:p_key] retain] autorelease];
}

std::vector<NSString *> find_changed_keys(const SessionState &p_before, const SessionState &p_after) {
	std::vector<NSString *> keys;
	const auto compare = [&keys](NSString *p_key, bool p_is_same) {
		if (!p_is_same) {
			keys.push_back(p_key);
		}
	};
	compare(@"inputAvailable", p_before.is_input_available == p_after.is_input_available);
	compare(@"inputDataSources", has_same_sources(get_input_port(p_before), get_input_port(p_after)));
	compare(@"inputDataSource", has_same_selection(get_input_port(p_before), get_input_port(p_after)));
	compare(@"outputDataSources", has_same_sources(get_output_port(p_before), get_output_port(p_after)));
	compare(@"sampleRate", p_before.sample_rate == p_after.sample_rate);
	compare(@"IOBufferDuration", p_before.io_buffer_duration == p_after.io_buffer_duration);
	compare(@"inputNumberOfChannels", p_before.input_number_of_channels == p_after.input_number_of_channels);
	compare(@"outputNumberOfChannels", p_before.output_number_of_channels == p_after.output_number_of_channels);
	compare(@"inputGain", p_before.input_gain == p_after.input_gain);
	compare(@"outputVolume", p_before.output_volume == p_after.output_volume);
	compare(@"promptStyle", p_before.prompt_style == p_after.prompt_style);
	return keys;
}

} // namespace apple_double
