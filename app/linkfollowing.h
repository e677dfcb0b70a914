// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QString>
#include <QUrl>

namespace Galley {

// What a click on a link in the preview asks for.
struct LinkOrder
{
    enum class Kind {
        Nothing, // leads nowhere
        GoTo, // a heading of this article
        OpenArticle, // a Markdown or text file
        OpenAddress, // http, https or mailto, for the desktop
        ShowFolder, // another local file: shown in its folder, never started
        AskFirst, // another scheme, which some program may take: only if the writer says so
        Refuse // a scheme that could do harm
    };
    Kind kind = Kind::Nothing;
    Location place; // of GoTo
    QString path; // of OpenArticle and ShowFolder
    QUrl address; // of OpenAddress, AskFirst and Refuse
};

// `folder`: from where relative targets lead; empty for an article without a place.
LinkOrder orderForLink(const QUrl &target, const DocumentSnapshot &snapshot, const QString &folder);

} // namespace Galley
