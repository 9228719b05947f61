#pragma once

#include "session/session_route.h"

#import <AVFAudio/AVFAudio.h>

namespace apple_double {

// Apple's objects for what a state describes, autoreleased. Each is a picture of its moment.
AVAudioSessionRouteDescription *make_route(const audio_session::RoutePointer &p_route);
// Nil for no port.
AVAudioSessionPortDescription *make_port(const audio_session::PortPointer &p_port);
NSArray<AVAudioSessionPortDescription *> *make_ports(const audio_session::PortList &p_ports);
// Nil for a port without data sources, and for none.
NSArray<AVAudioSessionDataSourceDescription *> *make_data_sources(const audio_session::PortPointer &p_port);
// Nil when the port has no such data source.
AVAudioSessionDataSourceDescription *make_data_source(const audio_session::PortPointer &p_port, std::optional<int64_t> p_id);

} // namespace apple_double
