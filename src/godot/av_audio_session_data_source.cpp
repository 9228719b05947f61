#include "av_audio_session_data_source.h"

#include "shared_session.h"

#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/core/error_macros.hpp>
#include <godot_cpp/core/memory.hpp>

using namespace audio_session;
using namespace godot;

Ref<AVAudioSessionDataSource> AVAudioSessionDataSource::create(const PortDescription &p_port, std::optional<int64_t> p_id) {
	const DataSourceDescription *const found = find_data_source(p_port, p_id);
	if (found == nullptr) {
		return {};
	}
	const Ref<AVAudioSessionDataSource> created = memnew(AVAudioSessionDataSource);
	created->source = *found;
	created->port_uid = p_port.uid;
	return created;
}

String AVAudioSessionDataSource::get_name() const {
	return String::utf8(source.name.c_str());
}

PackedInt32Array AVAudioSessionDataSource::get_supported_polar_patterns() const {
	PackedInt32Array patterns;
	for (const audio_session::PolarPattern pattern : source.supported_polar_patterns) {
		patterns.push_back(static_cast<int32_t>(pattern));
	}
	return patterns;
}

Signal AVAudioSessionDataSource::set_preferred_polar_pattern(PolarPattern p_pattern) {
	SharedSession *const session = SharedSession::get_singleton();
	ERR_FAIL_NULL_V(session, Signal());
	if (!is_valid_polar_pattern(p_pattern)) {
		return session->reject(Operation::SET_PREFERRED_POLAR_PATTERN, vformat("There is no polar pattern %d. Use one of AVAudioSessionDataSource.PolarPattern.", static_cast<int64_t>(p_pattern)));
	}
	return session->submit(SessionRequest::set_preferred_polar_pattern(port_uid, source.id, static_cast<audio_session::PolarPattern>(p_pattern)));
}

void AVAudioSessionDataSource::_bind_methods() {
#include "gen/av_audio_session_data_source_members.inc"

#include "gen/av_audio_session_data_source_constants.inc"
}
