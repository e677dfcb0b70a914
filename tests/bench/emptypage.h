// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QWebEngineProfile;
class QWebEngineView;

namespace Galley {

class ReportingPage;

// A page with nothing on it, in a window of its own: how long a frame takes from C++ to the page and back.
class EmptyPage : public QObject
{
    Q_OBJECT
public:
    EmptyPage();
    ~EmptyPage() override;

    bool load();
    // A frame in the midst of a loop of them, in milliseconds; negative when none came. The first after a pause comes
    // sooner than the display asks for frames.
    double measureFrame();
    // Until the script, which says something to the console, has been heard, in milliseconds; negative when it was not.
    double measureScript(const QString &script);

private:
    double timeAnswer(const std::function<void()> &ask);
    double timeFrame();

    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWebEngineView> m_view;
    ReportingPage *m_page;
};

} // namespace Galley
