#pragma once

#include "session/session_route.h"

#import <AVFAudio/AVFAudio.h>

namespace apple_double {

// Returns Apple's objects for the parts of a state, autoreleased. Each is a snapshot.
AVAudioSessionRouteDescription *make_route(const audio_session::RoutePointer &p_route);
// Returns nil for a null port.
AVAudioSessionPortDescription *make_port(const audio_session::PortPointer &p_port);
NSArray<AVAudioSessionPortDescription *> *make_ports(const audio_session::PortList &p_ports);
// Returns nil for a port without data sources, and for a null port.
NSArray<AVAudioSessionDataSourceDescription *> *make_data_sources(const audio_session::PortPointer &p_port);
// Returns nil if the port has no such data source.
AVAudioSessionDataSourceDescription *make_data_source(const audio_session::PortPointer &p_port, std::optional<int64_t> p_id);

} // namespace apple_double
