/** Written by `npm run docs`; a test fails when it is stale. */
export const stageMap = {
  "everywhere": [
    {
      "event": "restarted",
      "guard": null,
      "target": "start"
    },
    {
      "event": "answered",
      "guard": "needsStrokeCheck",
      "target": "strokeCheck"
    },
    {
      "event": "answered",
      "guard": "isAcceptable",
      "target": "deciding"
    },
    {
      "event": "visited",
      "guard": "leadsTo",
      "target": "start"
    },
    {
      "event": "visited",
      "guard": "leadsTo",
      "target": "gates"
    },
    {
      "event": "visited",
      "guard": "leadsTo",
      "target": "questions"
    },
    {
      "event": "visited",
      "guard": "leadsTo",
      "target": "emergency"
    },
    {
      "event": "visited",
      "guard": "leadsTo",
      "target": "review"
    },
    {
      "event": "visited",
      "guard": "leadsTo",
      "target": "result"
    },
    {
      "event": "visited",
      "guard": "leadsTo",
      "target": "deciding"
    },
    {
      "event": "changeRequested",
      "guard": "leadsTo",
      "target": "gates"
    },
    {
      "event": "changeRequested",
      "guard": "leadsTo",
      "target": "questions"
    },
    {
      "event": "changeRequested",
      "guard": "leadsTo",
      "target": "emergency"
    },
    {
      "event": "changeRequested",
      "guard": "isEmergencyQuestion",
      "target": "deciding"
    }
  ],
  "stages": [
    {
      "id": "start",
      "steps": [
        {
          "event": "started",
          "guard": null,
          "target": "deciding"
        }
      ]
    },
    {
      "id": "deciding",
      "steps": [
        {
          "event": "always",
          "guard": "hasNewEmergency",
          "target": "emergency"
        },
        {
          "event": "always",
          "guard": "hasOpenGate",
          "target": "gates"
        },
        {
          "event": "always",
          "guard": "hasOpenQuestion",
          "target": "questions"
        },
        {
          "event": "always",
          "guard": null,
          "target": "review"
        }
      ]
    },
    {
      "id": "gates",
      "steps": [
        {
          "event": "skipped",
          "guard": "isSkippable",
          "target": "deciding"
        },
        {
          "event": "wentBack",
          "guard": "isFirst",
          "target": "start"
        },
        {
          "event": "wentBack",
          "guard": null,
          "target": null
        }
      ]
    },
    {
      "id": "strokeCheck",
      "steps": [
        {
          "event": "answered",
          "guard": "isAcceptable",
          "target": "deciding"
        },
        {
          "event": "wentBack",
          "guard": null,
          "target": "gates"
        }
      ]
    },
    {
      "id": "questions",
      "steps": [
        {
          "event": "skipped",
          "guard": "isSkippable",
          "target": "deciding"
        },
        {
          "event": "wentBack",
          "guard": "isPreviousAmongGates",
          "target": "gates"
        },
        {
          "event": "wentBack",
          "guard": null,
          "target": null
        }
      ]
    },
    {
      "id": "emergency",
      "steps": [
        {
          "event": "always",
          "guard": "hasNoEmergency",
          "target": "deciding"
        },
        {
          "event": "answered",
          "guard": "isAcceptableInEmergency",
          "target": null
        },
        {
          "event": "answered",
          "guard": null,
          "target": null
        },
        {
          "event": "visited",
          "guard": "isHeldByEmergency",
          "target": null
        },
        {
          "event": "changeRequested",
          "guard": "isHeldByEmergency",
          "target": null
        },
        {
          "event": "emergencyLeft",
          "guard": null,
          "target": "deciding"
        },
        {
          "event": "wentBack",
          "guard": "isTriggerAmongGates",
          "target": "gates"
        },
        {
          "event": "wentBack",
          "guard": null,
          "target": "questions"
        }
      ]
    },
    {
      "id": "review",
      "steps": [
        {
          "event": "reviewed",
          "guard": "isReadyForResult",
          "target": "result"
        },
        {
          "event": "reviewed",
          "guard": null,
          "target": "deciding"
        },
        {
          "event": "moreRequested",
          "guard": null,
          "target": "deciding"
        },
        {
          "event": "wentBack",
          "guard": "isPreviousAmongGates",
          "target": "gates"
        },
        {
          "event": "wentBack",
          "guard": null,
          "target": "questions"
        }
      ]
    },
    {
      "id": "result",
      "steps": [
        {
          "event": "wentBack",
          "guard": null,
          "target": "review"
        },
        {
          "event": "moreRequested",
          "guard": null,
          "target": "deciding"
        }
      ]
    }
  ]
} as const;
