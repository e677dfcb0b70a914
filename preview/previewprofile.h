// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineProfile>

namespace Galley {

class PreviewSchemeHandler;

// A profile that keeps nothing and reaches nothing: off the record, no cache, no downloads, requests to our own scheme
// only. GUI thread; making the first one starts Chromium.
class PreviewProfile : public QWebEngineProfile
{
    Q_OBJECT
public:
    explicit PreviewProfile(QObject *parent = nullptr);

    PreviewSchemeHandler *schemeHandler() const { return m_schemeHandler; }

private:
    PreviewSchemeHandler *m_schemeHandler;
};

} // namespace Galley
