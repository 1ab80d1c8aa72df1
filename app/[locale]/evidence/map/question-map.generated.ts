/** Written by `npm run docs`; a test fails when it is stale. */
export const questionMap = [
  {
    "id": "emergency-signs",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "seizure-now",
    "when": {
      "kind": "has",
      "fact": "emergency-signs",
      "options": [
        "blackout-or-spread"
      ]
    },
    "reads": [
      "emergency-signs"
    ]
  },
  {
    "id": "warning-signs",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "weakness-when",
    "when": {
      "kind": "any",
      "of": [
        {
          "kind": "has",
          "fact": "warning-signs",
          "options": [
            "face-weak-now",
            "eye-wont-close",
            "lid-droops-tired",
            "double-vision"
          ]
        },
        {
          "kind": "is",
          "fact": "palsy-when",
          "options": [
            "palsy-under-3m"
          ]
        }
      ]
    },
    "reads": [
      "warning-signs",
      "palsy-when"
    ]
  },
  {
    "id": "weakness-seen",
    "when": {
      "kind": "is",
      "fact": "weakness-when",
      "options": [
        "weeks-1-12",
        "over-3-months",
        "slowly-over-weeks",
        "left-over"
      ]
    },
    "reads": [
      "weakness-when"
    ]
  },
  {
    "id": "hearing-when",
    "when": {
      "kind": "has",
      "fact": "warning-signs",
      "options": [
        "hearing-drop"
      ]
    },
    "reads": [
      "warning-signs"
    ]
  },
  {
    "id": "recent-injection",
    "when": {
      "kind": "has",
      "fact": "warning-signs",
      "options": [
        "lid-droops-tired",
        "double-vision",
        "face-weak-now",
        "eye-wont-close",
        "swallow-speech-slow"
      ]
    },
    "reads": [
      "warning-signs"
    ]
  },
  {
    "id": "age-now",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "side",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "two-sides",
    "when": {
      "kind": "is",
      "fact": "side",
      "options": [
        "both-separately"
      ]
    },
    "reads": [
      "side"
    ]
  },
  {
    "id": "where-now",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "jaw-kind",
    "when": {
      "kind": "has",
      "fact": "where-now",
      "options": [
        "jaw"
      ]
    },
    "reads": [
      "where-now"
    ]
  },
  {
    "id": "arm-jerks",
    "when": {
      "kind": "any",
      "of": [
        {
          "kind": "has",
          "fact": "where-now",
          "options": [
            "other-body"
          ]
        },
        {
          "kind": "has",
          "fact": "emergency-signs",
          "options": [
            "blackout-or-spread"
          ]
        }
      ]
    },
    "reads": [
      "where-now",
      "emergency-signs"
    ]
  },
  {
    "id": "memory-or-mood-change",
    "when": {
      "kind": "any",
      "of": [
        {
          "kind": "any",
          "of": [
            {
              "kind": "has",
              "fact": "where-now",
              "options": [
                "other-body"
              ]
            },
            {
              "kind": "has",
              "fact": "emergency-signs",
              "options": [
                "blackout-or-spread"
              ]
            }
          ]
        },
        {
          "kind": "is",
          "fact": "age-now",
          "options": [
            "under-4",
            "under-12",
            "age-12-17"
          ]
        }
      ]
    },
    "reads": [
      "where-now",
      "emergency-signs",
      "age-now"
    ]
  },
  {
    "id": "movement-kind",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "ear-click",
    "when": {
      "kind": "all",
      "of": [
        {
          "kind": "is",
          "fact": "side",
          "options": [
            "left",
            "right"
          ]
        },
        {
          "kind": "not",
          "of": {
            "kind": "is",
            "fact": "movement-kind",
            "options": [
              "ripple"
            ]
          }
        },
        {
          "kind": "not",
          "of": {
            "kind": "is",
            "fact": "age-now",
            "options": [
              "under-4",
              "under-12"
            ]
          }
        }
      ]
    },
    "reads": [
      "side",
      "movement-kind",
      "age-now"
    ]
  },
  {
    "id": "eyes-shut",
    "when": {
      "kind": "not",
      "of": {
        "kind": "all",
        "of": [
          {
            "kind": "exactly",
            "fact": "where-now",
            "options": [
              "lid-flicker",
              "moves-around"
            ]
          },
          {
            "kind": "is",
            "fact": "movement-kind",
            "options": [
              "ripple",
              "quick-jerks",
              "not-sure"
            ]
          }
        ]
      }
    },
    "reads": [
      "where-now",
      "movement-kind"
    ]
  },
  {
    "id": "brow-lift",
    "when": {
      "kind": "all",
      "of": [
        {
          "kind": "is",
          "fact": "side",
          "options": [
            "left",
            "right"
          ]
        },
        {
          "kind": "is",
          "fact": "eyes-shut",
          "options": [
            "one-eye"
          ]
        },
        {
          "kind": "not",
          "of": {
            "kind": "is",
            "fact": "age-now",
            "options": [
              "under-4",
              "under-12"
            ]
          }
        }
      ]
    },
    "reads": [
      "side",
      "eyes-shut",
      "age-now"
    ]
  },
  {
    "id": "relief-trick",
    "when": {
      "kind": "any",
      "of": [
        {
          "kind": "is",
          "fact": "eyes-shut",
          "options": [
            "both-eyes"
          ]
        },
        {
          "kind": "has",
          "fact": "where-now",
          "options": [
            "jaw",
            "tongue-throat",
            "head-turn"
          ]
        }
      ]
    },
    "reads": [
      "eyes-shut",
      "where-now"
    ]
  },
  {
    "id": "squeeze-or-droop",
    "when": {
      "kind": "any",
      "of": [
        {
          "kind": "is",
          "fact": "eyes-shut",
          "options": [
            "both-eyes",
            "one-eye"
          ]
        },
        {
          "kind": "has",
          "fact": "warning-signs",
          "options": [
            "lid-droops-tired",
            "double-vision"
          ]
        }
      ]
    },
    "reads": [
      "eyes-shut",
      "warning-signs"
    ]
  },
  {
    "id": "palsy-before",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "linked-move",
    "when": {
      "kind": "all",
      "of": [
        {
          "kind": "any",
          "of": [
            {
              "kind": "all",
              "of": [
                {
                  "kind": "is",
                  "fact": "side",
                  "options": [
                    "left",
                    "right"
                  ]
                },
                {
                  "kind": "is",
                  "fact": "extent",
                  "options": [
                    "eye-and-mouth",
                    "mouth-only",
                    "eye-and-jaw"
                  ]
                }
              ]
            },
            {
              "kind": "is",
              "fact": "palsy-before",
              "options": [
                "palsy-same-side",
                "not-sure"
              ]
            }
          ]
        },
        {
          "kind": "not",
          "of": {
            "kind": "is",
            "fact": "age-now",
            "options": [
              "under-4",
              "under-12"
            ]
          }
        }
      ]
    },
    "reads": [
      "side",
      "where-now",
      "palsy-before",
      "age-now"
    ]
  },
  {
    "id": "at-rest",
    "when": {
      "kind": "all",
      "of": [
        {
          "kind": "any",
          "of": [
            {
              "kind": "all",
              "of": [
                {
                  "kind": "is",
                  "fact": "side",
                  "options": [
                    "left",
                    "right"
                  ]
                },
                {
                  "kind": "is",
                  "fact": "extent",
                  "options": [
                    "eye-and-mouth",
                    "mouth-only",
                    "eye-and-jaw"
                  ]
                }
              ]
            },
            {
              "kind": "is",
              "fact": "palsy-before",
              "options": [
                "palsy-same-side",
                "not-sure"
              ]
            }
          ]
        },
        {
          "kind": "not",
          "of": {
            "kind": "is",
            "fact": "age-now",
            "options": [
              "under-4",
              "under-12"
            ]
          }
        }
      ]
    },
    "reads": [
      "side",
      "where-now",
      "palsy-before",
      "age-now"
    ]
  },
  {
    "id": "palsy-when",
    "when": {
      "kind": "is",
      "fact": "palsy-before",
      "options": [
        "palsy-same-side",
        "palsy-other-side",
        "not-sure"
      ]
    },
    "reads": [
      "palsy-before"
    ]
  },
  {
    "id": "palsy-recovery",
    "when": {
      "kind": "is",
      "fact": "palsy-before",
      "options": [
        "palsy-same-side",
        "palsy-other-side"
      ]
    },
    "reads": [
      "palsy-before"
    ]
  },
  {
    "id": "first-area",
    "when": {
      "kind": "not",
      "of": {
        "kind": "all",
        "of": [
          {
            "kind": "exactly",
            "fact": "where-now",
            "options": [
              "lid-flicker",
              "moves-around"
            ]
          },
          {
            "kind": "is",
            "fact": "movement-kind",
            "options": [
              "ripple",
              "quick-jerks",
              "not-sure"
            ]
          }
        ]
      }
    },
    "reads": [
      "where-now",
      "movement-kind"
    ]
  },
  {
    "id": "how-long",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "course",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "onset-age",
    "when": {
      "kind": "not",
      "of": {
        "kind": "any",
        "of": [
          {
            "kind": "is",
            "fact": "age-now",
            "options": [
              "under-4",
              "under-12",
              "age-12-17"
            ]
          },
          {
            "kind": "all",
            "of": [
              {
                "kind": "is",
                "fact": "age-now",
                "options": [
                  "age-18-39"
                ]
              },
              {
                "kind": "is",
                "fact": "how-long",
                "options": [
                  "under-2-weeks",
                  "weeks-2-to-12"
                ]
              }
            ]
          },
          {
            "kind": "all",
            "of": [
              {
                "kind": "is",
                "fact": "age-now",
                "options": [
                  "age-65-plus"
                ]
              },
              {
                "kind": "is",
                "fact": "how-long",
                "options": [
                  "under-2-weeks",
                  "weeks-2-to-12",
                  "months-3-to-12"
                ]
              }
            ]
          }
        ]
      }
    },
    "reads": [
      "age-now",
      "how-long"
    ]
  },
  {
    "id": "urge-hold",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "other-tics",
    "when": {
      "kind": "any",
      "of": [
        {
          "kind": "is",
          "fact": "onset-age",
          "options": [
            "under-18"
          ]
        },
        {
          "kind": "is",
          "fact": "urge-hold",
          "options": [
            "urge-and-can-hold"
          ]
        },
        {
          "kind": "is",
          "fact": "movement-kind",
          "options": [
            "on-purpose-look"
          ]
        }
      ]
    },
    "reads": [
      "onset-age",
      "urge-hold",
      "movement-kind"
    ]
  },
  {
    "id": "triggers",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "eye-discomfort",
    "when": {
      "kind": "any",
      "of": [
        {
          "kind": "is",
          "fact": "eyes-shut",
          "options": [
            "both-eyes",
            "one-eye"
          ]
        },
        {
          "kind": "is",
          "fact": "movement-kind",
          "options": [
            "hard-blinks"
          ]
        },
        {
          "kind": "has",
          "fact": "triggers",
          "options": [
            "light"
          ]
        }
      ]
    },
    "reads": [
      "eyes-shut",
      "movement-kind",
      "triggers"
    ]
  },
  {
    "id": "medicines",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "medicine-when",
    "when": {
      "kind": "has",
      "fact": "medicines",
      "options": [
        "dopamine-blocker",
        "other-new",
        "stimulant"
      ]
    },
    "reads": [
      "medicines"
    ]
  },
  {
    "id": "seen-asleep",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "drives",
    "when": {
      "kind": "not",
      "of": {
        "kind": "is",
        "fact": "age-now",
        "options": [
          "under-4",
          "under-12"
        ]
      }
    },
    "reads": [
      "age-now"
    ]
  },
  {
    "id": "impact-seeing",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "impact-tasks",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "impact-people",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "impact-sleep-eat",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "impact-upset",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "mood",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  },
  {
    "id": "told-before",
    "when": {
      "kind": "all",
      "of": []
    },
    "reads": []
  }
] as const;
