#include "requests.h"

#include "../../session/rules/refusal.h"
#include "apple_sdk.h"
#include "enum_numbers.h"
#include "gen/apple_origins.h"
#include "gen/apple_strings.h"
#include "refusals.h"
#include "text.h"

namespace audio_session::avfaudio {

namespace {

// `check_request()` found it in the latest state, so it was disconnected since then.
SessionResult refuse_gone(const SessionRequest &p_request) {
	return refuse(ErrorCode::RESOURCE_NOT_AVAILABLE, { to_string(p_request.operation), " was not carried out: the chosen port or data source was disconnected. Choose an available one." });
}

AVAudioSessionPortDescription *find_port(NSArray<AVAudioSessionPortDescription *> *p_ports, const std::string &p_uid) {
	for (AVAudioSessionPortDescription *port in p_ports) {
		if (to_text([port UID]) == p_uid) {
			return port;
		}
	}
	return nil;
}

// Searches in the same order as the function of the same name in port_rules.h.
AVAudioSessionPortDescription *find_known_port(const std::string &p_uid) {
	AVAudioSession *const session = [AVAudioSession sharedInstance];
	AVAudioSessionRouteDescription *const route = [session currentRoute];
	AVAudioSessionPortDescription *port = find_port([session availableInputs], p_uid);
	port = port == nil ? find_port([route inputs], p_uid) : port;
	return port == nil ? find_port([route outputs], p_uid) : port;
}

// Returns nil for no data source.
AVAudioSessionDataSourceDescription *find_data_source(NSArray<AVAudioSessionDataSourceDescription *> *p_sources, std::optional<int64_t> p_id) {
	for (AVAudioSessionDataSourceDescription *source in p_sources) {
		if (p_id == [[source dataSourceID] longLongValue]) {
			return source;
		}
	}
	return nil;
}

SessionResult override_port(const SessionRequest &p_request) {
	const auto override = static_cast<PortOverride>(p_request.number);
	if (const std::optional<SystemOrigin> origin = find_missing(override)) {
		return refuse_missing(p_request.operation, "PORT_OVERRIDE_SPEAKER", *origin);
	}
	NSError *error = nil;
	const bool has_succeeded = [[AVAudioSession sharedInstance] overrideOutputAudioPort:static_cast<AVAudioSessionPortOverride>(p_request.number) error:&error];
	return to_result(p_request.operation, has_succeeded, error);
}

SessionResult prefer_input(const SessionRequest &p_request) {
	AVAudioSession *const session = [AVAudioSession sharedInstance];
	AVAudioSessionPortDescription *const port = find_port([session availableInputs], p_request.port_uid);
	if (port == nil && !p_request.port_uid.empty()) {
		return refuse_gone(p_request);
	}
	NSError *error = nil;
	const bool has_succeeded = [session setPreferredInput:port error:&error];
	return to_result(p_request.operation, has_succeeded, error);
}

SessionResult choose_input_data_source(const SessionRequest &p_request) {
	AVAudioSession *const session = [AVAudioSession sharedInstance];
	AVAudioSessionDataSourceDescription *const source = find_data_source([session inputDataSources], p_request.data_source);
	if (source == nil && p_request.data_source.has_value()) {
		return refuse_gone(p_request);
	}
	NSError *error = nil;
	const bool has_succeeded = [session setInputDataSource:source error:&error];
	return to_result(p_request.operation, has_succeeded, error);
}

SessionResult choose_output_data_source(const SessionRequest &p_request) {
	AVAudioSession *const session = [AVAudioSession sharedInstance];
	AVAudioSessionDataSourceDescription *const source = find_data_source([session outputDataSources], p_request.data_source);
	if (source == nil && p_request.data_source.has_value()) {
		return refuse_gone(p_request);
	}
	NSError *error = nil;
	const bool has_succeeded = [session setOutputDataSource:source error:&error];
	return to_result(p_request.operation, has_succeeded, error);
}

SessionResult prefer_data_source(const SessionRequest &p_request) {
	AVAudioSessionPortDescription *const port = find_known_port(p_request.port_uid);
	AVAudioSessionDataSourceDescription *const source = find_data_source([port dataSources], p_request.data_source);
	if (port == nil || (source == nil && p_request.data_source.has_value())) {
		return refuse_gone(p_request);
	}
	NSError *error = nil;
	const bool has_succeeded = [port setPreferredDataSource:source error:&error];
	return to_result(p_request.operation, has_succeeded, error);
}

// `PolarPattern::NONE` has no name, and nil clears the preference.
SessionResult prefer_polar_pattern(const SessionRequest &p_request) {
	AVAudioSessionDataSourceDescription *const source = find_data_source([find_known_port(p_request.port_uid) dataSources], p_request.data_source);
	if (source == nil) {
		return refuse_gone(p_request);
	}
	NSError *error = nil;
	const bool has_succeeded = [source setPreferredPolarPattern:to_apple(p_request.polar_pattern) error:&error];
	return to_result(p_request.operation, has_succeeded, error);
}

} // namespace

RequestOutcome set_up_port(const SessionRequest &p_request) {
	switch (p_request.operation) {
		case Operation::OVERRIDE_OUTPUT_AUDIO_PORT:
			return override_port(p_request);
		case Operation::SET_PREFERRED_INPUT:
			return prefer_input(p_request);
		case Operation::SET_INPUT_DATA_SOURCE:
			return choose_input_data_source(p_request);
		case Operation::SET_OUTPUT_DATA_SOURCE:
			return choose_output_data_source(p_request);
		case Operation::SET_PREFERRED_DATA_SOURCE:
			return prefer_data_source(p_request);
		default:
			return prefer_polar_pattern(p_request);
	}
}

} // namespace audio_session::avfaudio
