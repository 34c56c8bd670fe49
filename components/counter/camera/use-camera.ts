"use client";

import { useEffect, useState } from "react";

/** Whether this browser has a camera and may show it: not on a page that came unprotected, nor inside another site's page. */
function useHasCamera(): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    if (!("mediaDevices" in navigator) || !("getUserMedia" in navigator.mediaDevices)) return;
    const { mediaDevices } = navigator;
    const look = () =>
      void mediaDevices
        .enumerateDevices()
        .catch(() => [])
        .then((devices) => setHas(devices.some(({ kind }) => kind === "videoinput")));
    look();
    mediaDevices.addEventListener("devicechange", look);
    return () => mediaDevices.removeEventListener("devicechange", look);
  }, []);
  return has;
}

/** A camera is opened for one household: the next one finds it off. */
export function useCamera(household: number) {
  const isThere = useHasCamera();
  const [openFor, setOpenFor] = useState<number | null>(null);
  return {
    isThere,
    isOpen: openFor === household,
    open: () => {
      if (isThere) setOpenFor(household);
    },
    close: () => setOpenFor(null),
  };
}

export type CameraSwitch = ReturnType<typeof useCamera>;
